using Commerce.Domain.Feeds;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Feeds;

/// <summary>What product feeds can be sorted by; everything else stays unreachable.</summary>
public sealed class ProductFeedSortType : SortInputType<ProductFeed>
{
    protected override void Configure(ISortInputTypeDescriptor<ProductFeed> descriptor)
    {
        descriptor.Description("What product feeds can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(feed => feed.Filename).Description("The name it was uploaded with.");
        descriptor.Field(feed => feed.FeedType).Description("What it changes.");
        descriptor.Field(feed => feed.Format).Description("How it is written; null until it is detected from the content.");
        descriptor.Field(feed => feed.Status).Description("How far it got.");
        descriptor.Field(feed => feed.TotalRows).Description("How many rows the file has; null until they were counted.");
        descriptor.Field(feed => feed.ProcessedRows).Description("How many rows were read.");
        descriptor.Field(feed => feed.ErrorRows).Description("How many rows were refused.");
        descriptor.Field(feed => feed.CreatedAt).Description("When it was uploaded, in UTC.");
        descriptor.Field(feed => feed.StartedAt).Description("When its import began, in UTC.");
        descriptor.Field(feed => feed.CompletedAt).Description("When its import ended, in UTC.");
    }
}

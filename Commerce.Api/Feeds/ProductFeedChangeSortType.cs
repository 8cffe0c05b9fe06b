using Commerce.Domain.Feeds;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Feeds;

/// <summary>What product feed changes can be sorted by; everything else stays unreachable.</summary>
public sealed class ProductFeedChangeSortType : SortInputType<ProductFeedChange>
{
    protected override void Configure(ISortInputTypeDescriptor<ProductFeedChange> descriptor)
    {
        descriptor.Description("What product feed changes can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(change => change.RowNumber).Description("The line of the file, or the item of an XML feed, counted from 1.");
        descriptor.Field(change => change.Name).Description("The name of the product, and of the variant.");
        descriptor.Field(change => change.Field).Description("The field as the graph names it, such as `priceCents`.");
    }
}

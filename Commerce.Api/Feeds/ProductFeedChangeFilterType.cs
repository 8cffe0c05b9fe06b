using Commerce.Domain.Feeds;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Feeds;

/// <summary>What product feed changes can be filtered by; everything else stays unreachable.</summary>
public sealed class ProductFeedChangeFilterType : FilterInputType<ProductFeedChange>
{
    protected override void Configure(IFilterInputTypeDescriptor<ProductFeedChange> descriptor)
    {
        descriptor.Description("What product feed changes can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(change => change.RowNumber).Description("The line of the file, or the item of an XML feed, counted from 1.");
        descriptor.Field(change => change.Kind).Description("Whether a field was changed, or something created.");
        descriptor.Field(change => change.Name).Description("The name of the product, and of the variant.");
        descriptor.Field(change => change.Sku).Description("Its stock keeping unit.");
        descriptor.Field(change => change.Field).Description("The field as the graph names it, such as `priceCents`.");
        descriptor.Field(change => change.OldValue).Description("What was there before.");
        descriptor.Field(change => change.NewValue).Description("What is there now.");
        descriptor.Field(change => change.Revert).Description("What became of it when its feed was undone; null while it stands.");
    }
}

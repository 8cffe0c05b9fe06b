using Commerce.Domain.Inventory;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Inventory;

/// <summary>What counted stock can be sorted by.</summary>
public sealed class StockCountSortType : SortInputType<StockCount>
{
    protected override void Configure(ISortInputTypeDescriptor<StockCount> descriptor)
    {
        descriptor.Description("What counted stock can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(count => count.Sku).Description("The SKU.");
        descriptor.Field(count => count.Name).Description("What it is called, with its variant.");
        descriptor.Field(count => count.Quantity).Description("Pieces.");
    }
}

using Commerce.Domain.Catalog;
using Commerce.Domain.Inventory;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Inventory;

/// <summary>What counted stock can be filtered by.</summary>
public sealed class StockCountFilterType(CatalogOptions catalog) : FilterInputType<StockCount>
{
    protected override void Configure(IFilterInputTypeDescriptor<StockCount> descriptor)
    {
        descriptor.Description("What counted stock can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(count => count.Sku).Description("The SKU, where it has one.");
        descriptor.Field(count => count.Name).Description("What it is called, with its variant.");
        descriptor.Field(count => count.Quantity).Description("Pieces; below zero are backorders.");
        descriptor.Field(count => count.TrackStock).Description("False: it never runs out.");
        descriptor.Field(count => count.IsActive).Description("Whether shoppers see its product.");
        descriptor.Field(StockDerivations.OfCount(catalog.LowStock)).Name("availability").Description("What the stock allows.");
    }
}

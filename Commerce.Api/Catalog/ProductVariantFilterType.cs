using Commerce.Domain.Catalog;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Catalog;

/// <summary>What product variants can be filtered by; everything else stays unreachable.</summary>
public sealed class ProductVariantFilterType(CatalogOptions catalog) : FilterInputType<ProductVariant>
{
    protected override void Configure(IFilterInputTypeDescriptor<ProductVariant> descriptor)
    {
        descriptor.Description("What product variants can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(variant => variant.Sku).Description("Stock keeping unit; unique when there is one.");
        descriptor.Field(variant => variant.Name).Description("What tells it from its siblings, such as `Red / L`.");
        descriptor.Field(variant => variant.PriceCents).Description("The price in minor units of the store's currency.");
        descriptor.Field(variant => variant.CompareAtPriceCents).Description("The price before a reduction, in minor units.");
        // Not by how many there are: conditions would tell the number to whoever asks often enough.
        descriptor.Field(StockDerivations.OfVariant(catalog.LowStock)).Name("availability").Description("What the stock allows.");
        descriptor.Field(variant => variant.ArchivedAt).Description("When it was taken out of the catalog; null for what is in it.");
        descriptor.Field(variant => variant.IsAvailable).Description("Whether it can be bought.");
        descriptor.Field(variant => variant.TrackStock).Description("False: the variant never runs out.");
        descriptor.Field(variant => variant.Option1Value).Description("The first choice, such as `Red`.");
        descriptor.Field(variant => variant.Option2Value).Description("The second choice.");
        descriptor.Field(variant => variant.Option3Value).Description("The third choice.");
        descriptor.Field(variant => variant.Gtin).Description("Global trade item number: EAN, UPC or ISBN.");
        descriptor.Field(variant => variant.CreatedAt).Description("When it came into the catalog, in UTC.");
        descriptor.Field(variant => variant.UpdatedAt).Description("When it was last edited, in UTC.");
        descriptor.Field(variant => variant.Traits).Description("Free facts about it, such as its material.");
    }
}

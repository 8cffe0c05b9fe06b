using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Catalog;
using HotChocolate.Types;

namespace Commerce.Api.Catalog;

/// <summary>How <see cref="ProductVariant"/> is seen in the graph.</summary>
public sealed class ProductVariantType(CatalogOptions catalog) : ObjectType<ProductVariant>
{
    protected override void Configure(IObjectTypeDescriptor<ProductVariant> descriptor)
    {
        descriptor.Description("One buyable form of a product. Options 1 to 3 span the choice a shopper makes; traits describe it.");
        descriptor.BindFieldsExplicitly();
        descriptor.IsEntity(variant => variant.Id);
        descriptor.Field(variant => variant.Sku).Description("Stock keeping unit; unique when there is one.");
        descriptor.Field(variant => variant.Name).Description("What tells it from its siblings, such as `Red / L`.");
        descriptor.Field(variant => variant.PriceCents).Description("The price in minor units of the store's currency.");
        descriptor.Field(variant => variant.CompareAtPriceCents).Description("The price before a reduction, in minor units.");
        descriptor.Field(variant => variant.CostCents)
            .Authorize(Policies.Catalog)
            .Description("What the merchant pays, in minor units. For those who keep the catalog.");
        descriptor.Field(variant => variant.StockQuantity).Type<IntType>().IsStock(catalog)
            .Description("Pieces in stock; below zero are backorders. For staff, or for everybody by the shop's setting.");
        descriptor.Field(variant => variant.InventoryManagement).Description("Who counts the stock.");
        descriptor.Field(variant => variant.InventoryPolicy).Description("What happens when the stock does not suffice.");
        descriptor.Field(variant => variant.TrackStock).Description("False: the variant never runs out.");
        descriptor.Field(variant => variant.IsAvailable).Description("Whether it can be bought.");
        descriptor.Field(variant => variant.ArchivedAt).Authorize(Policies.Staff).Description("When it was taken out of the catalog for good.");
        descriptor.Field(variant => variant.Option1Name).Description("What the first choice is about, such as `Color`.");
        descriptor.Field(variant => variant.Option1Value).Description("The first choice, such as `Red`.");
        descriptor.Field(variant => variant.Option2Name).Description("What the second choice is about.");
        descriptor.Field(variant => variant.Option2Value).Description("The second choice.");
        descriptor.Field(variant => variant.Option3Name).Description("What the third choice is about.");
        descriptor.Field(variant => variant.Option3Value).Description("The third choice.");
        descriptor.Field(variant => variant.Weight).Description("Weight in grams; null when the product's weight holds.");
        descriptor.Field(variant => variant.Gtin).Description("Global trade item number: EAN, UPC or ISBN.");
        descriptor.Field(variant => variant.SortOrder).Description("The place among its siblings.");
        descriptor.Field(variant => variant.Version).Description("Grows by one with each edit.");
        descriptor.Field(variant => variant.CreatedAt).Description("When it came into the catalog, in UTC.");
        descriptor.Field(variant => variant.UpdatedAt).Description("When it was last edited, in UTC.");
        descriptor.Field(variant => variant.Product).Description("The product it is a form of.");
        descriptor.Field(variant => variant.Traits).UseFiltering().UseSorting().Description("Free facts about it, such as its material.");
        descriptor.Field(variant => variant.Images).UseFiltering().UseSorting().Description("The pictures that show it in particular.");
    }
}

using HotChocolate.Types;

namespace Commerce.Api.Catalog.Editing;

/// <summary>How a <see cref="ProductInput"/> is sent.</summary>
public sealed class ProductInputType : InputObjectType<ProductInput>
{
    protected override void Configure(IInputObjectTypeDescriptor<ProductInput> descriptor)
    {
        descriptor.Name("ProductInput");
        descriptor.Description("A product, or a part of one: what is left out stays as it is. Stock is changed by `adjustStock` and `receiveStock`.");
        descriptor.Field(product => product.Name).Description("The name shoppers see; required of a new product. At most 255 characters.");
        descriptor.Field(product => product.Brand).Description("Who makes it; null for nobody. At most 100 characters.");
        descriptor.Field(product => product.ProductType).Description("The merchant's own kind of product.");
        descriptor.Field(product => product.Description).Description("Markdown, of which sanitised HTML is made; HTML in it stays as far as it is harmless. At most 20,000 characters.");
        descriptor.Field(product => product.PriceCents).Description("The price in minor units of the store's currency; required of a new product. Variants keep their own.");
        descriptor.Field(product => product.CompareAtPriceCents).Description("The price before a reduction, in minor units, above the price; null for none.");
        descriptor.Field(product => product.CostCents).Description("What the merchant pays, in minor units; null when it is not known.");
        descriptor.Field(product => product.Sku).Description("Stock keeping unit, unique in the shop; null for none.");
        descriptor.Field(product => product.Gtin).Description("EAN, UPC or ISBN: 8, 12, 13 or 14 digits; null for none.");
        descriptor.Field(product => product.Weight).Description("Weight in grams; null when it is not known.");
        descriptor.Field(product => product.Dimensions).Description("Length, width and height as `30x20x10 cm`; null when they are not known.");
        descriptor.Field(product => product.SeoTitle).Description("The title for search engines; null for the name.");
        descriptor.Field(product => product.SeoDescription).Description("The description for search engines; null for none.");
        descriptor.Field(product => product.Slug).Description("Its address in the shop: lower-case letters, digits and hyphens. Made of the name when a new product has none. An old one goes on leading to the product.");
        descriptor.Field(product => product.IsActive).Description("Whether the storefront shows it; a new product is hidden unless this says otherwise.");
        descriptor.Field(product => product.TrackStock).Description("False: it never runs out.");
        descriptor.Field(product => product.InventoryPolicy).Description("What happens when the stock does not suffice.");
        descriptor.Field(product => product.Tags).Description("All words it is filed under.");
        descriptor.Field(product => product.CategoryIds).Description("All categories it stands in.");
        descriptor.Field(product => product.CategoryId).Description("The primary one of them; when left out it is the one it was, or else the first.");
    }
}

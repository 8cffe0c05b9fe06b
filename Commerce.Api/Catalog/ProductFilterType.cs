using Commerce.Domain.Catalog;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Catalog;

/// <summary>What products can be filtered by; everything else stays unreachable.</summary>
public sealed class ProductFilterType(CatalogOptions catalog) : FilterInputType<Product>
{
    protected override void Configure(IFilterInputTypeDescriptor<Product> descriptor)
    {
        descriptor.Description("What products can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(product => product.Name).Description("The name shoppers see.");
        descriptor.Field(product => product.Description).Description("Sanitised HTML or plain text.");
        descriptor.Field(product => product.Slug).Description("Unique and lower case; part of the product's address in the shop.");
        descriptor.Field(product => product.Sku).Description("Stock keeping unit; unique when there is one. A product with variants often has none.");
        descriptor.Field(product => product.Brand).Description("Who makes it.");
        descriptor.Field(product => product.ProductType).Description("The merchant's own kind of product, as feeds name it.");
        descriptor.Field(product => product.Gtin).Description("Global trade item number: EAN, UPC or ISBN.");
        descriptor.Field(product => product.PriceCents).Description("The price in minor units of the store's currency.");
        descriptor.Field(product => product.CompareAtPriceCents).Description("The price before a reduction, in minor units; shown struck through.");
        // Not by how many there are: conditions would tell the number to whoever asks often enough.
        descriptor.Field(StockDerivations.OfProduct(catalog.LowStock)).Name("availability").Description("What the stock allows.");
        descriptor.Field(product => product.TrackStock).Description("False: the product never runs out.");
        descriptor.Field(product => product.IsActive).Description("Whether the storefront shows it.");
        descriptor.Field(product => product.ArchivedAt).Description("When it was taken out of the catalog; null for what is in it.");
        descriptor.Field(product => product.Images).Description("Its pictures.");
        descriptor.Field(product => product.Weight).Description("Weight in grams.");
        descriptor.Field(product => product.Tags).Description("Words the merchant files it under.");
        descriptor.Field(product => product.RatingAverage).Description("The mean of all ratings from 1 to 5; null without reviews.");
        descriptor.Field(product => product.RatingCount).Description("How many reviews it has.");
        descriptor.Field(product => product.CreatedAt).Description("When it came into the catalog, in UTC.");
        descriptor.Field(product => product.UpdatedAt).Description("When it was last edited, in UTC.");
        descriptor.Field(product => product.ProductCategories).Description("Its places in categories; exactly one of them is primary.");
        descriptor.Field(product => product.Category).Description("The primary category.");
        descriptor.Field(product => product.ProductCategories.Select(place => place.Category))
            .Name("categories").Description("All categories it stands in.");
        descriptor.Field(product => product.Variants).Description("The forms it can be bought in.");
    }
}

using Commerce.Domain.Catalog;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Catalog;

/// <summary>What products can be sorted by; everything else stays unreachable.</summary>
public sealed class ProductSortType : SortInputType<Product>
{
    protected override void Configure(ISortInputTypeDescriptor<Product> descriptor)
    {
        descriptor.Description("What products can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(product => product.Name).Description("The name shoppers see.");
        descriptor.Field(product => product.Slug).Description("Unique and lower case; part of the product's address in the shop.");
        descriptor.Field(product => product.Sku).Description("Stock keeping unit; unique when there is one. A product with variants often has none.");
        descriptor.Field(product => product.Brand).Description("Who makes it.");
        descriptor.Field(product => product.ProductType).Description("The merchant's own kind of product, as feeds name it.");
        descriptor.Field(product => product.PriceCents).Description("The price in minor units of the store's currency.");
        descriptor.Field(product => product.CompareAtPriceCents).Description("The price before a reduction, in minor units; shown struck through.");
        descriptor.Field(product => product.IsActive).Description("Whether the storefront shows it.");
        descriptor.Field(product => product.Weight).Description("Weight in grams.");
        descriptor.Field(product => product.RatingAverage).Description("The mean of all ratings from 1 to 5; null without reviews.");
        descriptor.Field(product => product.RatingCount).Description("How many reviews it has.");
        descriptor.Field(product => product.CreatedAt).Description("When it came into the catalog, in UTC.");
        descriptor.Field(product => product.UpdatedAt).Description("When it was last edited, in UTC.");
    }
}

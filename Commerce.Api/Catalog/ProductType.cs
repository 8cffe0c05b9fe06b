using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Catalog;
using HotChocolate.Types;

namespace Commerce.Api.Catalog;

/// <summary>How <see cref="Product"/> is seen in the graph.</summary>
public sealed class ProductType(CatalogOptions catalog) : ObjectType<Product>
{
    protected override void Configure(IObjectTypeDescriptor<Product> descriptor)
    {
        descriptor.Description("Something the shop sells. With variants, a shopper buys one of them; without, the product itself.");
        descriptor.BindFieldsExplicitly();
        descriptor.IsEntity(product => product.Id);
        descriptor.Field(product => product.Name).Description("The name shoppers see.");
        descriptor.Field(product => product.Description).Description("Sanitised HTML or plain text: safe to show as it is.");
        descriptor.Field(product => product.DescriptionMarkdown).Authorize(Policies.Staff)
            .Description("What the description was made of, when somebody wrote it at the desk; null when it came as HTML, which Markdown takes as it is. For staff.");
        descriptor.Field(product => product.Slug).Description("Unique and lower case; part of the product's address in the shop.");
        descriptor.Field(product => product.PriceCents).Description("The price in minor units of the store's currency.");
        descriptor.Field(product => product.CompareAtPriceCents).Description("The price before a reduction, in minor units; shown struck through.");
        descriptor.Field(product => product.CostCents)
            .Authorize(Policies.Catalog)
            .Description("What the merchant pays, in minor units. For those who keep the catalog.");
        descriptor.Field(product => product.Sku).Description("Stock keeping unit; unique when there is one. A product with variants often has none.");
        descriptor.Field(product => product.StockQuantity).Type<IntType>().IsStock(catalog)
            .Description("Pieces in stock of a product without variants; below zero are backorders. For staff, or for everybody by the shop's setting.");
        descriptor.Field("totalStockQuantity").Type<LongType>().IsStock(catalog)
            .Description("Pieces in stock: its own, or the sum over its variants where it has any. For staff, or for everybody by the shop's setting.")
            .Resolve(async context => (long?)await context.DataLoader<TotalStockByProduct>().LoadAsync(context.Parent<Product>().Id, context.RequestAborted));
        descriptor.Field(product => product.TrackStock).Description("False: the product never runs out.");
        descriptor.Field(product => product.InventoryPolicy).Description("What happens when the stock does not suffice.");
        descriptor.Field(product => product.IsActive).Description("Whether the storefront shows it.");
        descriptor.Field(product => product.ArchivedAt).Authorize(Policies.Staff).Description("When it was taken out of the catalog for good.");
        descriptor.Field(product => product.Weight).Description("Weight in grams.");
        descriptor.Field(product => product.Dimensions).Description("Length, width and height as `LxWxH cm`.");
        descriptor.Field(product => product.Brand).Description("Who makes it.");
        descriptor.Field(product => product.ProductType).Description("The merchant's own kind of product, as feeds name it.");
        descriptor.Field(product => product.Tags).Description("Words the merchant files it under.");
        descriptor.Field(product => product.Gtin).Description("Global trade item number: EAN, UPC or ISBN.");
        descriptor.Field(product => product.SeoTitle).Description("The title for search engines, when not the name.");
        descriptor.Field(product => product.SeoDescription).Description("The description for search engines.");
        descriptor.Field(product => product.Attributes).Description("Further facts from feeds: a JSON object of texts.");
        descriptor.Field(product => product.RatingAverage).Description("The mean of all ratings from 1 to 5; null without reviews.");
        descriptor.Field(product => product.RatingCount).Description("How many reviews it has.");
        descriptor.Field(product => product.Version)
            .Description("Grows by one with each edit; send it as `expectedVersion` to notice somebody else's edit.");
        descriptor.Field(product => product.CreatedAt).Description("When it came into the catalog, in UTC.");
        descriptor.Field(product => product.UpdatedAt).Description("When it was last edited, in UTC.");
        descriptor.Field(product => product.Category).Description("The primary category.");
        descriptor.Field(product => product.ProductCategories)
            .UseFiltering().UseSorting()
            .Description("Its places in categories; exactly one of them is primary.");
        descriptor.Field(product => product.Variants).UseFiltering().UseSorting().Description("The forms it can be bought in.");
        descriptor.Field(product => product.Images).UseFiltering().UseSorting().Description("Its pictures.");
    }
}

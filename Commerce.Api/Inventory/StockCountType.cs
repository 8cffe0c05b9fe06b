using Commerce.Api.Catalog;
using Commerce.Api.Reading;
using Commerce.Domain.Catalog;
using Commerce.Domain.Inventory;
using HotChocolate.Types;

namespace Commerce.Api.Inventory;

/// <summary>How <see cref="StockCount"/> is seen in the graph.</summary>
public sealed class StockCountType(CatalogOptions catalog) : ObjectType<StockCount>
{
    protected override void Configure(IObjectTypeDescriptor<StockCount> descriptor)
    {
        var availability = StockDerivations.OfCount(catalog.LowStock).Compile();
        descriptor.Description("Something that is counted, a variant or a product without variants, with how many there are.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(count => count.Sku).Description("The SKU, where it has one.");
        descriptor.Field(count => count.Name).Description("What it is called, with its variant.");
        descriptor.Field(count => count.Quantity).Description("Pieces; below zero are backorders.");
        descriptor.Field(count => count.TrackStock).Description("False: it never runs out.");
        descriptor.Field(count => count.IsActive).Description("Whether shoppers see its product.");
        descriptor.Field("availability").Type<NonNullType<AvailabilityType>>().Description("What the stock allows.")
            .Resolve(context => availability(context.Parent<StockCount>()));
        descriptor.Field("product").Type<ProductType>().Description("The product.")
            .Resolve(async context => await context.LoadAsync<Product>(context.Parent<StockCount>().ProductId));
        descriptor.Field("variant").Type<ProductVariantType>().Description("The variant, where the stock is a variant's.")
            .Resolve(async context => context.Parent<StockCount>().VariantId is { } id ? await context.LoadAsync<ProductVariant>(id) : null);
    }
}

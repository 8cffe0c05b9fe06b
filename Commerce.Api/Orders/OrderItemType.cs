using Commerce.Api.Reading;
using Commerce.Domain.Orders;
using HotChocolate.Types;

namespace Commerce.Api.Orders;

/// <summary>How <see cref="OrderItem"/> is seen in the graph.</summary>
public sealed class OrderItemType : ObjectType<OrderItem>
{
    protected override void Configure(IObjectTypeDescriptor<OrderItem> descriptor)
    {
        descriptor.Description("One line of an order. Names, SKU and price are snapshots from the time of sale.");
        descriptor.BindFieldsExplicitly();
        descriptor.IsEntity(item => item.Id);
        descriptor.Field(item => item.ProductName).Description("The product's name when it was sold.");
        descriptor.Field(item => item.ProductSku).Description("The SKU when it was sold.");
        descriptor.Field(item => item.VariantName).Description("The variant's name when it was sold.");
        descriptor.Field(item => item.VariantDescription).Description("Options and traits as text, when it was sold.");
        descriptor.Field(item => item.Quantity).Description("Pieces.");
        descriptor.Field(item => item.UnitPriceCents).Description("The price of a piece, in minor units.");
        descriptor.Field(item => item.TotalPriceCents).Description("Unit price times quantity, before discount and tax, in minor units.");
        descriptor.Field(item => item.DiscountCents).Description("Its share of the order's discount, in minor units.");
        descriptor.Field(item => item.TaxCents).Description("Its share of the order's tax, in minor units.");
        descriptor.Field(item => item.CreatedAt).Description("When it was written, in UTC.");
        descriptor.Field(item => item.Order).Description("The order it belongs to.");
        descriptor.Field(item => item.Product).Description("The product; null when it is no longer to be seen.");
        descriptor.Field(item => item.Variant).Description("The variant; null when it is no longer to be seen.");
        descriptor.Field(item => item.ShipmentItems).UseFiltering().UseSorting().Description("How its pieces are spread over parcels.");
        descriptor.Field(item => item.ReturnItems).UseFiltering().UseSorting().Description("Its pieces that come back.");
    }
}

using Commerce.Domain.Orders;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Orders;

/// <summary>What order items can be filtered by; everything else stays unreachable.</summary>
public sealed class OrderItemFilterType : FilterInputType<OrderItem>
{
    protected override void Configure(IFilterInputTypeDescriptor<OrderItem> descriptor)
    {
        descriptor.Description("What order items can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(item => item.ProductName).Description("The product's name when it was sold.");
        descriptor.Field(item => item.ProductSku).Description("The SKU when it was sold.");
        descriptor.Field(item => item.VariantName).Description("The variant's name when it was sold.");
        descriptor.Field(item => item.Quantity).Description("Pieces.");
        descriptor.Field(item => item.UnitPriceCents).Description("The price of a piece, in minor units.");
        descriptor.Field(item => item.TotalPriceCents).Description("Unit price times quantity, before discount and tax, in minor units.");
        descriptor.Field(item => item.CreatedAt).Description("When it was written, in UTC.");
        descriptor.Field(item => item.Order).Description("The order it belongs to.");
    }
}

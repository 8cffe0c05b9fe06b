using Commerce.Api.Reading;
using Commerce.Domain.Payments;
using HotChocolate.Types;

namespace Commerce.Api.Payments;

/// <summary>How <see cref="RefundItem"/> is seen in the graph.</summary>
public sealed class RefundItemType : ObjectType<RefundItem>
{
    protected override void Configure(IObjectTypeDescriptor<RefundItem> descriptor)
    {
        descriptor.Description("The part of a refund that belongs to one order line.");
        descriptor.BindFieldsExplicitly();
        descriptor.IsEntity(item => item.Id);
        descriptor.Field(item => item.Quantity).Description("Pieces.");
        descriptor.Field(item => item.AmountCents).Description("Without tax, in minor units.");
        descriptor.Field(item => item.TaxCents).Description("Tax, in minor units.");
        descriptor.Field(item => item.DiscountCents).Description("What the coupon took off these pieces when they were bought, in minor units.");
        descriptor.Field(item => item.RestockQuantity).Description("Pieces of them that were never sent, and go back on the shelf with the money.");
        descriptor.Field(item => item.Refund).Description("The refund.");
        descriptor.Field(item => item.OrderItem).Description("The order line.");
    }
}

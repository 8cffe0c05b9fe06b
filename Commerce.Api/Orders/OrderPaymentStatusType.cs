using Commerce.Domain.Orders;
using HotChocolate.Types;

namespace Commerce.Api.Orders;

/// <summary>How <see cref="OrderPaymentStatus"/> is seen in the graph.</summary>
public sealed class OrderPaymentStatusType : EnumType<OrderPaymentStatus>
{
    protected override void Configure(IEnumTypeDescriptor<OrderPaymentStatus> descriptor)
    {
        descriptor.Description("What became of an order's money; derived from its payment.");
        descriptor.Value(OrderPaymentStatus.Unpaid).Description("Nothing was paid yet.");
        descriptor.Value(OrderPaymentStatus.Pending).Description("A payment is under way.");
        descriptor.Value(OrderPaymentStatus.Authorized).Description("The money is reserved.");
        descriptor.Value(OrderPaymentStatus.Paid).Description("The money came in.");
        descriptor.Value(OrderPaymentStatus.Failed).Description("The payment failed.");
        descriptor.Value(OrderPaymentStatus.Voided).Description("The payment was called off.");
        descriptor.Value(OrderPaymentStatus.PartiallyRefunded).Description("Some of the money went back.");
        descriptor.Value(OrderPaymentStatus.Refunded).Description("All of the money went back.");
    }
}

using Commerce.Domain.Orders;
using HotChocolate.Types;

namespace Commerce.Api.Orders;

/// <summary>How <see cref="OrderAction"/> is seen in the graph.</summary>
public sealed class OrderActionType : EnumType<OrderAction>
{
    protected override void Configure(IEnumTypeDescriptor<OrderAction> descriptor)
    {
        descriptor.Description("What a client can do to an order.");
        descriptor.Value(OrderAction.Cancel).Description("Call it off: `cancelOrder`.");
        descriptor.Value(OrderAction.RetryPayment).Description("Pay with another means: `retryPayment`.");
        descriptor.Value(OrderAction.RequestReturn).Description("Send something back: `requestReturn`.");
        descriptor.Value(OrderAction.CreateShipment).Description("Pack something: `createShipment`. For staff.");
        descriptor.Value(OrderAction.CreateRefund).Description("Pay something back: `createRefund`. For staff.");
        descriptor.Value(OrderAction.Edit).Description("Change lines, address or the way to ship: `editOrder`. For staff.");
    }
}

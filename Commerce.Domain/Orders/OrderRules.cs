using Commerce.Domain.Fulfilment;
using Commerce.Domain.Orders.Editing;
using Commerce.Domain.Payments;
using Commerce.Domain.Payments.Refunds;
using Commerce.Domain.Returns;

namespace Commerce.Domain.Orders;

/// <summary>What can be done to an order in its state. The mutations ask here, and so does what is shown of them.</summary>
public static class OrderRules
{
    /// <summary>Why the order cannot be called off; null when it can.</summary>
    public static DomainException? AgainstCancel(string orderNumber, OrderStatus status) =>
        OrderTransitions.Table.Allows(status, OrderStatus.Cancelled) ? null : new OrderNotCancellableException(orderNumber, status);

    /// <summary>Why its payment cannot be tried again; null when it can.</summary>
    public static DomainException? AgainstRetry(string orderNumber, OrderStatus status, PaymentStatus? payment) =>
        status == OrderStatus.Pending && payment == PaymentStatus.Failed ? null : new PaymentNotRetryableException(orderNumber, status, payment);

    /// <summary>Why nothing of it can be sent back; null when something can.</summary>
    /// <param name="hasReturnable">Whether there are pieces that were delivered and are not part of a return.</param>
    public static DomainException? AgainstReturn(string orderNumber, OrderStatus status, bool hasReturnable) => status switch
    {
        OrderStatus.PartiallyShipped or OrderStatus.Shipped or OrderStatus.Delivered when hasReturnable => null,
        OrderStatus.Delivered => new NothingToReturnException(orderNumber),
        _ => new ReturnNotPossibleException(orderNumber, status),
    };

    /// <summary>Why it cannot be changed; null when it can.</summary>
    /// <param name="hasParcels">Whether something is packed, or left the house.</param>
    /// <param name="hasPaidBackParts">Whether a line or the shipping cost was paid back, in part, or waits for it.</param>
    public static DomainException? AgainstEdit(string orderNumber, OrderStatus status, bool hasParcels, bool hasPaidBackParts) =>
        status is OrderStatus.Pending or OrderStatus.Paid or OrderStatus.Processing && !hasParcels && !hasPaidBackParts
            ? null
            : new OrderNotEditableException(orderNumber, status, hasParcels);

    /// <summary>The same of an order with its parcels, and its refunds with their parts.</summary>
    internal static DomainException? AgainstEdit(Order order) => AgainstEdit(
        order.OrderNumber, order.Status, order.Shipments.Any(parcel => parcel.Status != ShipmentStatus.Cancelled),
        order.Refunds.Any(refund => RefundBalance.Holds(refund.Status) && (refund.ShippingCents > 0 || refund.Items.Count > 0)));

    /// <summary>What its customer can do, each with whether and why not.</summary>
    public static IReadOnlyList<ActionVerdict<OrderAction>> Actions(OrderFacts order) =>
    [
        new(OrderAction.Cancel, AgainstCancel(order.OrderNumber, order.Status)),
        new(OrderAction.RetryPayment, AgainstRetry(order.OrderNumber, order.Status, order.Payment)),
        new(OrderAction.RequestReturn, AgainstReturn(order.OrderNumber, order.Status, order.HasReturnable)),
    ];

    /// <summary>What staff can do besides.</summary>
    public static IReadOnlyList<ActionVerdict<OrderAction>> StaffActions(OrderFacts order) =>
    [
        new(OrderAction.Edit, AgainstEdit(order.OrderNumber, order.Status, order.HasParcels, order.HasPaidBackParts)),
        new(OrderAction.CreateShipment, ShipmentRules.AgainstCreate(order.OrderNumber, order.Status, order.HasUnsent)),
        new(OrderAction.CreateRefund, RefundRules.AgainstCreate(order.OrderNumber, order.CurrencyCode, order.Payment, order.CapturedCents, order.HeldCents)),
    ];
}

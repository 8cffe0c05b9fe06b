using Commerce.Domain.Payments;

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
    public static DomainException? AgainstReturn(string orderNumber, OrderStatus status) =>
        status == OrderStatus.Delivered ? null : new ReturnNotPossibleException(orderNumber, status);

    /// <summary>All actions, each with whether and why not.</summary>
    public static IReadOnlyList<ActionVerdict<OrderAction>> Actions(string orderNumber, OrderStatus status, PaymentStatus? payment) =>
    [
        new(OrderAction.Cancel, AgainstCancel(orderNumber, status)),
        new(OrderAction.RetryPayment, AgainstRetry(orderNumber, status, payment)),
        new(OrderAction.RequestReturn, AgainstReturn(orderNumber, status)),
    ];
}

using static Commerce.Domain.Orders.OrderStatus;

namespace Commerce.Domain.Orders;

/// <summary>The steps an order can take: forwards only, cancelled before anything shipped, refunded once it was paid.</summary>
public static class OrderTransitions
{
    public static TransitionTable<OrderStatus> Table { get; } = new("An order",
        (Pending, [Paid, Cancelled]),
        (Paid, [Processing, Cancelled, Refunded]),
        (Processing, [PartiallyShipped, Shipped, Cancelled, Refunded]),
        (PartiallyShipped, [Shipped, Refunded]),
        (Shipped, [Delivered, Refunded]),
        (Delivered, [Refunded]));
}

namespace Commerce.Domain.Orders;

public enum OrderStatus
{
    Pending,
    Paid,
    Processing,
    PartiallyShipped,
    Shipped,
    Delivered,
    Cancelled,

    /// <summary>All of it was paid back.</summary>
    Refunded,
}

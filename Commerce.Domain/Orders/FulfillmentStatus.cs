namespace Commerce.Domain.Orders;

/// <summary>How much of an order is on its way; derived from its shipments.</summary>
public enum FulfillmentStatus
{
    Unfulfilled,
    PartiallyFulfilled,
    Fulfilled,
    Delivered,
}

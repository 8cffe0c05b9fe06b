namespace Commerce.Domain.Orders;

/// <summary>What a client can do to an order.</summary>
public enum OrderAction
{
    Cancel,
    RetryPayment,
    RequestReturn,

    // Below: what staff do.
    CreateShipment,
    CreateRefund,
    Edit,
}

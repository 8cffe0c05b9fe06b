namespace Commerce.Domain.Orders;

/// <summary>What became of an order's money; derived from its payment.</summary>
public enum OrderPaymentStatus
{
    Unpaid,
    Pending,
    Authorized,
    Paid,
    Failed,
    Voided,
    PartiallyRefunded,
    Refunded,
}

namespace Commerce.Domain.Payments;

public enum PaymentStatus
{
    Pending,
    Authorized,
    Captured,
    Failed,
    Voided,
    PartiallyRefunded,
    Refunded,
}

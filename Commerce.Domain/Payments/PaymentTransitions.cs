using static Commerce.Domain.Payments.PaymentStatus;

namespace Commerce.Domain.Payments;

/// <summary>The steps a payment can take. A failed one can be tried again; what was captured is refunded, never voided.</summary>
public static class PaymentTransitions
{
    public static TransitionTable<PaymentStatus> Table { get; } = new("A payment",
        (Pending, [Authorized, Captured, Failed, Voided]),
        (Authorized, [Captured, Failed, Voided]),
        (Failed, [Pending, Voided]),
        (Captured, [PartiallyRefunded, Refunded]),
        (PartiallyRefunded, [PartiallyRefunded, Refunded]));
}

namespace Commerce.Domain.Payments;

/// <summary>Refunds of one payment never add up to more than was captured.</summary>
public sealed class RefundExceedsPaymentException(int amountCents, int leftCents)
    : DomainException("REFUND_EXCEEDS_PAYMENT", $"{amountCents} minor units cannot be refunded: only {leftCents} of the payment are left.",
        "amountCents");

using Commerce.Domain.Orders;

namespace Commerce.Domain.Payments;

/// <summary>The payment of an order; one per order, tried again on failure.</summary>
public sealed class Payment : IHasCreatedAt, IHasUpdatedAt
{
    public int Id { get; set; }

    public int OrderId { get; set; }

    public int AmountCents { get; set; }

    public int CapturedCents { get; internal set; }

    /// <summary>Never more than <see cref="CapturedCents"/>; the database holds it too.</summary>
    public int RefundedCents { get; internal set; }

    public PaymentMethodKind Method { get; set; }

    public PaymentStatus Status { get; internal set; } = PaymentStatus.Pending;

    /// <summary>The gateway's number; unique when there is one.</summary>
    public string? TransactionId { get; set; }

    /// <summary>The gateway's answer, for staff only.</summary>
    public string? RawResponse { get; set; }

    /// <summary>Why it failed, in the gateway's code.</summary>
    public string? FailureCode { get; internal set; }

    public DateTime CreatedAt { get; set; }

    public DateTime UpdatedAt { get; set; }

    public Order? Order { get; set; }

    public ICollection<Refund> Refunds { get; set; } = [];

    public void Authorize(string transactionId)
    {
        MoveTo(PaymentStatus.Authorized);
        TransactionId = transactionId;
    }

    public void Capture(string transactionId)
    {
        MoveTo(PaymentStatus.Captured);
        TransactionId = transactionId;
        CapturedCents = AmountCents;
    }

    public void Fail(string failureCode)
    {
        MoveTo(PaymentStatus.Failed);
        FailureCode = failureCode;
    }

    /// <summary>Opens a failed payment for another try.</summary>
    public void Retry()
    {
        MoveTo(PaymentStatus.Pending);
        FailureCode = null;
    }

    public void Void() => MoveTo(PaymentStatus.Voided);

    /// <summary>Books money that went back to the customer.</summary>
    /// <exception cref="RefundExceedsPaymentException">More would go back than came in.</exception>
    public void Refund(int amountCents)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(amountCents);
        if (amountCents > CapturedCents - RefundedCents)
            throw new RefundExceedsPaymentException(amountCents, CapturedCents - RefundedCents);
        MoveTo(RefundedCents + amountCents == CapturedCents ? PaymentStatus.Refunded : PaymentStatus.PartiallyRefunded);
        RefundedCents += amountCents;
    }

    private void MoveTo(PaymentStatus status) => Status = PaymentTransitions.Table.Step(Status, status);
}

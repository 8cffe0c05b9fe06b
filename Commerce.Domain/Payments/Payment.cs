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

    /// <summary>By which the gateway knows this try: asked twice with it, it charges once. Another try has another one.</summary>
    public string? GatewayKey { get; internal set; }

    /// <summary>What is charged, in the gateway's words; kept until the payment is decided, and never readable.</summary>
    public string? GatewayToken { get; internal set; }

    /// <summary>Where the customer confirms the payment; null when nothing is to be confirmed.</summary>
    public string? ConfirmationUrl { get; internal set; }

    /// <summary>When the gateway is asked what has become of it, unless it says so by itself; null when nothing is open.</summary>
    public DateTime? AskAgainAt { get; internal set; }

    /// <summary>How often that was done for this try.</summary>
    public int Asked { get; internal set; }

    public DateTime CreatedAt { get; set; }

    public DateTime UpdatedAt { get; set; }

    public Order? Order { get; set; }

    public ICollection<Refund> Refunds { get; set; } = [];

    /// <summary>Prepares a try; the gateway is asked once this is committed.</summary>
    /// <param name="token">What is to be charged, in the gateway's words.</param>
    /// <param name="askAgainAt">When to ask what has become of it, should this process not live to see it.</param>
    public void Open(string token, DateTime askAgainAt)
    {
        GatewayKey = Guid.CreateVersion7().ToString("N");
        GatewayToken = token;
        AskAgainAt = askAgainAt;
        Asked = 0;
    }

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
        FailureCode = null;
        Close();
    }

    /// <summary>Of nothing nothing is charged: the payment is captured without a gateway.</summary>
    public void CaptureNothing()
    {
        if (AmountCents != 0) throw new InvalidOperationException("There is something to be charged.");
        MoveTo(PaymentStatus.Captured);
    }

    /// <summary>The order costs something else before anything of it is charged: the next try is about that. Of nothing nothing is charged.</summary>
    public void Follow(int amountCents)
    {
        if (Status is not (PaymentStatus.Pending or PaymentStatus.Failed) || (Status == PaymentStatus.Pending && GatewayKey is not null))
            throw new InvalidOperationException("The gateway is charging another amount.");
        AmountCents = amountCents;
        // What the gateway says later of the try that failed is about another amount.
        GatewayKey = null;
        if (amountCents > 0) return;
        if (Status == PaymentStatus.Failed) Retry();
        CaptureNothing();
    }

    public void Fail(string failureCode)
    {
        MoveTo(PaymentStatus.Failed);
        FailureCode = failureCode;
        Close();
    }

    /// <summary>Opens a failed payment for another try.</summary>
    public void Retry()
    {
        MoveTo(PaymentStatus.Pending);
        FailureCode = null;
        TransactionId = null;
    }

    public void Void()
    {
        MoveTo(PaymentStatus.Voided);
        Close();
    }

    /// <summary>Waits for the customer to confirm.</summary>
    public void AwaitConfirmation(string url, string? transactionId)
    {
        ConfirmationUrl = url;
        TransactionId = transactionId;
    }

    /// <summary>Puts off asking the gateway: half a minute at first, and twice as long each time, up to an hour.</summary>
    public void AskLater(DateTime now)
    {
        AskAgainAt = now + TimeSpan.FromSeconds(Math.Min(3600, 30 * Math.Pow(2, Math.Min(Asked, 10))));
        Asked++;
    }

    /// <summary>Has the gateway asked as soon as possible.</summary>
    internal void AskAt(DateTime at) => AskAgainAt = at;

    /// <summary>Books money that went back to the customer.</summary>
    /// <exception cref="RefundExceedsPaymentException">More would go back than came in.</exception>
    public void Refund(int amountCents)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(amountCents);
        if (amountCents > CapturedCents - RefundedCents)
            // XXX is ISO 4217's own code of no currency.
            throw new RefundExceedsPaymentException(amountCents, CapturedCents - RefundedCents, Order?.CurrencyCode ?? "XXX");
        MoveTo(RefundedCents + amountCents == CapturedCents ? PaymentStatus.Refunded : PaymentStatus.PartiallyRefunded);
        RefundedCents += amountCents;
    }

    private void MoveTo(PaymentStatus status) => Status = PaymentTransitions.Table.Step(Status, status);

    private void Close()
    {
        GatewayToken = null;
        ConfirmationUrl = null;
        AskAgainAt = null;
    }
}

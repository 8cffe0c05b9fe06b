namespace Commerce.Domain.Payments.Refunds;

/// <summary>What can be done to a refund in its state, and by whom. The mutations ask here, and so does what is shown of them.</summary>
public static class RefundRules
{
    /// <summary>Why nothing of an order can be paid back; null when something can.</summary>
    /// <param name="payment">Null when the order has none.</param>
    /// <param name="heldCents">What went back, is on its way, or waits for approval.</param>
    public static DomainException? AgainstCreate(string orderNumber, string currencyCode, PaymentStatus? payment, int capturedCents, int heldCents)
    {
        if (payment is not (PaymentStatus.Captured or PaymentStatus.PartiallyRefunded or PaymentStatus.Refunded)) return new PaymentNotCapturedException(orderNumber, payment);
        return heldCents < capturedCents ? null : new NothingToRefundException(capturedCents, currencyCode);
    }

    /// <summary>Why somebody cannot approve it; null when they can.</summary>
    /// <param name="requestedById">Who asked for it; null when it was the shop.</param>
    public static DomainException? AgainstApprove(RefundStatus status, int? requestedById, int staffId) =>
        AgainstStep(status, RefundStatus.Requested, RefundStatus.Approved)
        ?? (requestedById == staffId ? new SecondPersonRequiredException() : null);

    /// <summary>Why it cannot be turned down; null when it can.</summary>
    public static DomainException? AgainstReject(RefundStatus status) => AgainstStep(status, RefundStatus.Requested, RefundStatus.Rejected);

    /// <summary>Why it cannot be tried again; null when it can.</summary>
    public static DomainException? AgainstRetry(RefundStatus status) => AgainstStep(status, RefundStatus.Failed, RefundStatus.Approved);

    /// <summary>All actions, each with whether and why not.</summary>
    public static IReadOnlyList<ActionVerdict<RefundAction>> Actions(RefundStatus status, int? requestedById, int staffId) =>
    [
        new(RefundAction.Approve, AgainstApprove(status, requestedById, staffId)),
        new(RefundAction.Reject, AgainstReject(status)),
        new(RefundAction.Retry, AgainstRetry(status)),
    ];

    private static DomainException? AgainstStep(RefundStatus status, RefundStatus from, RefundStatus to) =>
        status == from ? null : new IllegalTransitionException("A refund", EnumText.Of(status), EnumText.Of(to), status switch
        {
            RefundStatus.Requested => "The refund waits for approval: approve it first.",
            RefundStatus.Approved => "The refund is approved, and the payment gateway is being asked.",
            RefundStatus.Processed => "The money has gone back.",
            RefundStatus.Rejected => "The refund was turned down; make another one instead.",
            RefundStatus.Failed => "The refund was approved, but the payment gateway did not take it: try it again. Until then nothing goes back.",
        });
}

namespace Commerce.Domain.Payments.Refunds;

/// <summary>A refund that stands, and what staff should know.</summary>
public sealed record RefundOutcome(int RefundId, IReadOnlyList<RefundWarning> Warnings)
{
    internal static RefundOutcome Of(int id, RefundStatus status, string? failureCode) => new(id, status switch
    {
        RefundStatus.Requested => [new(RefundWarningCode.NeedsApproval, "It is above the shop's limit: somebody else has to approve it (approveRefund) before money goes back.")],
        RefundStatus.Failed => [new(RefundWarningCode.RefundFailed, $"The payment gateway did not take it ({failureCode ?? "declined"}): try again later (retryRefund).")],
        RefundStatus.Approved => [new(RefundWarningCode.RefundPending, "The payment gateway gave no answer yet. It is asked again; nothing needs to be done.")],
        RefundStatus.Processed or RefundStatus.Rejected => [],
    });
}

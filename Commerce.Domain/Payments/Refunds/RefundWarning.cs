namespace Commerce.Domain.Payments.Refunds;

/// <summary>What staff should know about a refund that stands.</summary>
public sealed record RefundWarning(RefundWarningCode Code, string Message);

/// <summary>What staff should know about a refund that stands.</summary>
public enum RefundWarningCode
{
    /// <summary>Somebody else has to approve it first.</summary>
    NeedsApproval,

    /// <summary>The gateway did not take it: try again later, or pay back by another way.</summary>
    RefundFailed,

    /// <summary>The gateway gave no answer; it is asked again without anybody's doing.</summary>
    RefundPending,
}

namespace Commerce.Domain.Returns;

/// <summary>What can be done to a return in its state. The mutations ask here, and so does what is shown of them.</summary>
public static class ReturnRules
{
    /// <summary>Why it cannot take a step; null when it can.</summary>
    /// <param name="hasRefund">Whether a refund for it waits, is on its way, or was paid.</param>
    public static DomainException? AgainstStep(ReturnStatus from, ReturnStatus to, bool hasRefund)
    {
        if (!ReturnTransitions.Table.Allows(from, to)) return new IllegalTransitionException("A return", EnumText.Of(from), EnumText.Of(to));
        return hasRefund && to is (ReturnStatus.Refunded or ReturnStatus.Closed) ? new ReturnRefundPendingException() : null;
    }

    /// <summary>All that staff can do, each with whether and why not.</summary>
    public static IReadOnlyList<ActionVerdict<ReturnAction>> StaffActions(ReturnStatus status, bool hasRefund) =>
    [
        new(ReturnAction.Approve, AgainstStep(status, ReturnStatus.Approved, hasRefund)),
        new(ReturnAction.Reject, AgainstStep(status, ReturnStatus.Rejected, hasRefund)),
        new(ReturnAction.Receive, AgainstStep(status, ReturnStatus.Received, hasRefund)),
        new(ReturnAction.Refund, AgainstStep(status, ReturnStatus.Refunded, hasRefund)),
        new(ReturnAction.Close, AgainstStep(status, ReturnStatus.Closed, hasRefund)),
        .. Actions(status, hasRefund),
    ];

    /// <summary>What its customer can do.</summary>
    public static IReadOnlyList<ActionVerdict<ReturnAction>> Actions(ReturnStatus status, bool hasRefund) =>
        [new(ReturnAction.Cancel, AgainstStep(status, ReturnStatus.Cancelled, hasRefund))];
}

namespace Commerce.Domain.Returns;

/// <summary>What can be done to a return in its state. The mutations ask here, and so does what is shown of them.</summary>
public static class ReturnRules
{
    /// <summary>Why it cannot take a step; null when it can.</summary>
    /// <param name="hasRefund">Whether a refund for it waits, is on its way, or was paid.</param>
    public static DomainException? AgainstStep(ReturnStatus from, ReturnStatus to, bool hasRefund)
    {
        if (!ReturnTransitions.Table.Allows(from, to)) return new IllegalTransitionException("A return", EnumText.Of(from), EnumText.Of(to), WhyNot(from, to));
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

    /// <summary>What stands against a step, and what to do first.</summary>
    private static string WhyNot(ReturnStatus from, ReturnStatus to) => from switch
    {
        ReturnStatus.Requested => to switch
        {
            ReturnStatus.Cancelled => "The return was not answered yet: it can be turned down now, and called off once it is approved.",
            ReturnStatus.Received => "Approve the return first; then its goods can be taken in.",
            ReturnStatus.Refunded or ReturnStatus.Closed => "Approve the return first, and take its goods in.",
            ReturnStatus.Requested or ReturnStatus.Approved or ReturnStatus.Rejected => "The return waits for an answer already.",
        },
        ReturnStatus.Approved => to switch
        {
            ReturnStatus.Approved => "The return is approved already.",
            ReturnStatus.Rejected => "The return is approved: call it off instead.",
            ReturnStatus.Refunded => "Take the goods in first: what goes back depends on how they come.",
            ReturnStatus.Closed => "Take the goods in first, or call the return off.",
            ReturnStatus.Requested or ReturnStatus.Received or ReturnStatus.Cancelled => "The return is approved.",
        },
        ReturnStatus.Received => to switch
        {
            ReturnStatus.Received => "The goods were taken in already.",
            ReturnStatus.Cancelled or ReturnStatus.Rejected => "The goods are here: pay them back, or close the return without a refund.",
            ReturnStatus.Requested or ReturnStatus.Approved or ReturnStatus.Refunded or ReturnStatus.Closed => "The return was approved, and its goods are here.",
        },
        ReturnStatus.Rejected => "The return was turned down; the customer can ask for another one.",
        ReturnStatus.Cancelled => "The return was called off; the customer can ask for another one.",
        ReturnStatus.Refunded => "The return is done: its money is on its way back.",
        ReturnStatus.Closed => "The return was closed without a refund.",
    };
}

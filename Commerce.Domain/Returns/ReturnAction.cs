namespace Commerce.Domain.Returns;

/// <summary>What can be done to a return.</summary>
public enum ReturnAction
{
    /// <summary>The customer can, too.</summary>
    Cancel,
    Approve,
    Reject,
    Receive,
    Refund,
    Close,
}

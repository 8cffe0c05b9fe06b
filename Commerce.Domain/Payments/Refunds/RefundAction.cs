namespace Commerce.Domain.Payments.Refunds;

/// <summary>What staff can do to a refund.</summary>
public enum RefundAction
{
    Approve,
    Reject,
    Retry,
}

namespace Commerce.Domain.Payments;

public enum RefundStatus
{
    Requested,
    Approved,
    Rejected,
    Processed,
    Failed,
}

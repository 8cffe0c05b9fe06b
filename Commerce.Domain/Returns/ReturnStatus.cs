namespace Commerce.Domain.Returns;

public enum ReturnStatus
{
    Requested,
    Approved,
    Rejected,
    Received,
    Cancelled,
    Refunded,
    Closed,
}

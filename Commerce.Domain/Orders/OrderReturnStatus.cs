namespace Commerce.Domain.Orders;

/// <summary>Whether anything of an order comes back; derived from its returns.</summary>
public enum OrderReturnStatus
{
    None,
    Requested,
    InProgress,
    Returned,
    Rejected,
}

using Commerce.Domain.Orders;
using Commerce.Domain.Payments;

namespace Commerce.Domain.Returns;

/// <summary>A customer's request to send goods back: its status and its dates. The goods are its <see cref="Items"/>.</summary>
public sealed class Return : IHasCreatedAt, IHasUpdatedAt, IVersioned
{
    public int Id { get; set; }

    public int OrderId { get; set; }

    public string? Reason { get; set; }

    public ReturnStatus Status { get; internal set; } = ReturnStatus.Requested;

    /// <summary>For staff only.</summary>
    public string? AdminNotes { get; set; }

    /// <summary>What staff tell the customer.</summary>
    public string? Message { get; internal set; }

    /// <summary>What the way back costs the customer; taken off what is paid back.</summary>
    public int ReturnShippingCents { get; internal set; }

    /// <summary>What the coupon took off goods that are kept and would not have got it alone; taken off what was paid back, or given back where it is negative.</summary>
    public int ClawbackCents { get; internal set; }

    public DateTime RequestedAt { get; set; }

    public DateTime? ApprovedAt { get; internal set; }

    public DateTime? ReceivedAt { get; internal set; }

    public DateTime? RefundedAt { get; internal set; }

    public int Version { get; set; } = 1;

    public DateTime CreatedAt { get; set; }

    public DateTime UpdatedAt { get; set; }

    public Order? Order { get; set; }

    public ICollection<ReturnItem> Items { get; set; } = [];

    public ICollection<Refund> Refunds { get; set; } = [];

    /// <summary>Takes the next step of <see cref="ReturnTransitions"/>, with its loaded lines, and notes its time.</summary>
    /// <exception cref="IllegalTransitionException">The table has no such step.</exception>
    public void MoveTo(ReturnStatus status, DateTime now)
    {
        Status = ReturnTransitions.Table.Step(Status, status);
        if (status == ReturnStatus.Approved) ApprovedAt = now;
        if (status == ReturnStatus.Received) ReceivedAt = now;
        if (status == ReturnStatus.Refunded) RefundedAt = now;
        foreach (var item in Items) item.Follow(status, now);
    }
}

using Commerce.Domain.Orders;
using Commerce.Domain.Returns;

namespace Commerce.Domain.Payments;

/// <summary>Money on its way back to a customer, split over lines, tax and shipping to the cent.</summary>
public sealed class Refund : IHasCreatedAt, IHasUpdatedAt, IVersioned
{
    public int Id { get; set; }

    public int OrderId { get; set; }

    public int? PaymentId { get; set; }

    /// <summary>The return it pays for, when there is one.</summary>
    public int? ReturnId { get; set; }

    /// <summary>All of it: lines, tax and shipping.</summary>
    public int AmountCents { get; set; }

    /// <summary>The part of it that is shipping cost.</summary>
    public int ShippingCents { get; set; }

    public string? Reason { get; set; }

    public RefundStatus Status { get; internal set; } = RefundStatus.Requested;

    /// <summary>For staff only.</summary>
    public string? AdminNotes { get; set; }

    public DateTime RequestedAt { get; set; }

    public DateTime? ProcessedAt { get; internal set; }

    public int Version { get; set; } = 1;

    public DateTime CreatedAt { get; set; }

    public DateTime UpdatedAt { get; set; }

    public Order? Order { get; set; }

    public Payment? Payment { get; set; }

    public Return? Return { get; set; }

    public ICollection<RefundItem> Items { get; set; } = [];

    /// <summary>Takes the next step of <see cref="RefundTransitions"/>.</summary>
    /// <exception cref="IllegalTransitionException">The table has no such step.</exception>
    public void MoveTo(RefundStatus status, DateTime now)
    {
        Status = RefundTransitions.Table.Step(Status, status);
        if (status == RefundStatus.Processed) ProcessedAt = now;
    }
}

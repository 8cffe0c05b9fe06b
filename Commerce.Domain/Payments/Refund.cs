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

    /// <summary>What the shop kept of what came back, such as a restocking fee; taken off the parts already.</summary>
    public int FeeCents { get; set; }

    public string? Reason { get; set; }

    public RefundStatus Status { get; internal set; } = RefundStatus.Requested;

    /// <summary>For staff only.</summary>
    public string? AdminNotes { get; set; }

    /// <summary>Who asked for it; null when it was the shop itself. No foreign key: it outlives the account.</summary>
    public int? RequestedById { get; internal set; }

    /// <summary>The second person, who approved it; null when none was needed.</summary>
    public int? ApprovedById { get; internal set; }

    /// <summary>Why it failed, in the gateway's code.</summary>
    public string? FailureCode { get; internal set; }

    /// <summary>By which the gateway knows it: asked twice with it, it pays back once.</summary>
    public string? GatewayKey { get; internal set; }

    /// <summary>When the gateway is asked (again) to pay it back; null when nothing is open.</summary>
    public DateTime? AskAgainAt { get; internal set; }

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
        if (status != RefundStatus.Approved) AskAgainAt = null;
    }

    /// <summary>Has the gateway pay an approved refund back, at <paramref name="at"/> or later; <see cref="PaymentDesk"/> does it.</summary>
    public void Submit(DateTime at)
    {
        // Another key after a failure: the gateway would only repeat its refusal.
        GatewayKey = Guid.CreateVersion7().ToString("N");
        AskAgainAt = at;
    }

    internal void AskAt(DateTime at) => AskAgainAt = at;
}

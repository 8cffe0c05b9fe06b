using Commerce.Domain.Catalog;
using Commerce.Domain.Fulfilment;
using Commerce.Domain.Orders;
using Commerce.Domain.Payments;

namespace Commerce.Domain.Returns;

/// <summary>One line of a return. Its status and dates follow the return's.</summary>
public sealed class ReturnItem : IHasCreatedAt, IHasUpdatedAt
{
    public int Id { get; set; }

    public int ReturnId { get; set; }

    /// <summary>The return's order, kept here too so that an order finds its returned lines directly.</summary>
    public int OrderId { get; set; }

    public int OrderItemId { get; set; }

    public int? ProductId { get; set; }

    public ReturnReason Reason { get; set; }

    public string? Notes { get; set; }

    public ReturnStatus Status { get; internal set; } = ReturnStatus.Requested;

    public int Quantity { get; set; }

    /// <summary>What goes back to the customer for this line, the restocking fee already taken off.</summary>
    public int RefundCents { get; set; }

    public int RestockingFeeCents { get; set; }

    /// <summary>Null until a refund was asked for.</summary>
    public RefundStatus? RefundStatus { get; set; }

    /// <summary>What inspection found; null before it.</summary>
    public ReturnDisposition? Disposition { get; set; }

    public int? ReturnShippingOptionId { get; set; }

    public DateTime RequestedAt { get; set; }

    public DateTime? ApprovedAt { get; internal set; }

    public DateTime? ReceivedAt { get; internal set; }

    public DateTime? RefundedAt { get; internal set; }

    public DateTime CreatedAt { get; set; }

    public DateTime UpdatedAt { get; set; }

    public Return? Return { get; set; }

    public Order? Order { get; set; }

    public OrderItem? OrderItem { get; set; }

    public Product? Product { get; set; }

    public ShippingOption? ReturnShippingOption { get; set; }

    public ICollection<ReturnPhoto> Photos { get; set; } = [];

    internal void Follow(ReturnStatus status, DateTime now)
    {
        Status = status;
        if (status == ReturnStatus.Approved) ApprovedAt = now;
        if (status == ReturnStatus.Received) ReceivedAt = now;
        if (status == ReturnStatus.Refunded) RefundedAt = now;
    }
}

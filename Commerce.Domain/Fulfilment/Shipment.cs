using Commerce.Domain.Files;
using Commerce.Domain.Orders;

namespace Commerce.Domain.Fulfilment;

/// <summary>A parcel with some or all lines of an order.</summary>
public sealed class Shipment : IHasCreatedAt, IHasUpdatedAt
{
    public int Id { get; set; }

    public int OrderId { get; set; }

    /// <summary>Unique when there is one.</summary>
    public string? TrackingNumber { get; set; }

    public string? Carrier { get; set; }

    public ShipmentStatus Status { get; internal set; } = ShipmentStatus.Pending;

    public int? LabelId { get; set; }

    /// <summary>What the carrier charges; for staff only.</summary>
    public int CostCents { get; set; }

    public DateTime? ShippedAt { get; set; }

    public DateTime? EstimatedDelivery { get; set; }

    public DateTime? DeliveredAt { get; set; }

    public string? Notes { get; set; }

    public DateTime CreatedAt { get; set; }

    public DateTime UpdatedAt { get; set; }

    public Order? Order { get; set; }

    /// <summary>The label's file.</summary>
    public Blob? Label { get; set; }

    public ICollection<ShipmentItem> Items { get; set; } = [];

    /// <summary>Takes the next step of <see cref="ShipmentTransitions"/> and notes its time.</summary>
    /// <exception cref="IllegalTransitionException">The table has no such step.</exception>
    public void MoveTo(ShipmentStatus status, DateTime now)
    {
        Status = ShipmentTransitions.Table.Step(Status, status);
        if (status == ShipmentStatus.Shipped) ShippedAt = now;
        if (status == ShipmentStatus.Delivered) DeliveredAt = now;
    }
}

using Commerce.Domain.Orders;

namespace Commerce.Domain.Fulfilment;

/// <summary>What can be done to parcels in their state. The mutations ask here, and so does what is shown of them.</summary>
public static class ShipmentRules
{
    /// <summary>Why nothing of an order can be packed; null when something can.</summary>
    /// <param name="hasUnsent">Whether there are pieces that no parcel has yet.</param>
    public static DomainException? AgainstCreate(string orderNumber, OrderStatus status, bool hasUnsent)
    {
        if (status is not (OrderStatus.Paid or OrderStatus.Processing or OrderStatus.PartiallyShipped or OrderStatus.Shipped))
            return new ShipmentNotPossibleException(orderNumber, status);
        return hasUnsent ? null : new NothingToShipException(orderNumber);
    }

    /// <summary>Why it cannot take a step; null when it can.</summary>
    public static DomainException? AgainstStep(ShipmentStatus from, ShipmentStatus to) =>
        ShipmentTransitions.Table.Allows(from, to) ? null : new IllegalTransitionException("A shipment", EnumText.Of(from), EnumText.Of(to));

    /// <summary>Why it cannot be given a label, its first or another one; null when it can.</summary>
    public static DomainException? AgainstLabel(ShipmentStatus status) =>
        status == ShipmentStatus.LabelCreated ? null : AgainstStep(status, ShipmentStatus.LabelCreated);

    /// <summary>All actions, each with whether and why not.</summary>
    public static IReadOnlyList<ActionVerdict<ShipmentAction>> Actions(ShipmentStatus status) =>
    [
        new(ShipmentAction.CreateLabel, AgainstStep(status, ShipmentStatus.LabelCreated)),
        new(ShipmentAction.UploadLabel, AgainstLabel(status)),
        new(ShipmentAction.MarkLabelCreated, AgainstStep(status, ShipmentStatus.LabelCreated)),
        new(ShipmentAction.MarkShipped, AgainstStep(status, ShipmentStatus.Shipped)),
        new(ShipmentAction.MarkInTransit, AgainstStep(status, ShipmentStatus.InTransit)),
        new(ShipmentAction.MarkDelivered, AgainstStep(status, ShipmentStatus.Delivered)),
        new(ShipmentAction.MarkLost, AgainstStep(status, ShipmentStatus.Lost)),
        new(ShipmentAction.MarkReturned, AgainstStep(status, ShipmentStatus.Returned)),
        new(ShipmentAction.Cancel, AgainstStep(status, ShipmentStatus.Cancelled)),
    ];
}

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
        ShipmentTransitions.Table.Allows(from, to) ? null : new IllegalTransitionException("A shipment", EnumText.Of(from), EnumText.Of(to), WhyNot(from, to));

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

    /// <summary>What stands against a step, and what to do first.</summary>
    private static string WhyNot(ShipmentStatus from, ShipmentStatus to) => from switch
    {
        ShipmentStatus.Pending => "The parcel has no label yet: make one, or attach one, first.",
        ShipmentStatus.LabelCreated => to == ShipmentStatus.LabelCreated ? "The parcel has a label already." : "The parcel is still in the house: mark it as shipped first.",
        ShipmentStatus.Shipped or ShipmentStatus.InTransit => to == ShipmentStatus.Cancelled
            ? "The parcel has left the house and cannot be called off; when it comes back, mark it as returned."
            : "The parcel has left the house already.",
        ShipmentStatus.Delivered => "The parcel has arrived.",
        ShipmentStatus.Lost => "The parcel was lost: what was in it can be packed again.",
        ShipmentStatus.Returned => "The parcel came back: what was in it can be packed again.",
        ShipmentStatus.Cancelled => "The parcel was called off: what was in it can be packed again.",
    };
}

using static Commerce.Domain.Fulfilment.ShipmentStatus;

namespace Commerce.Domain.Fulfilment;

/// <summary>The steps a shipment can take. Cancelled only while it is still in the house; a carrier may skip the transit scan.</summary>
public static class ShipmentTransitions
{
    public static TransitionTable<ShipmentStatus> Table { get; } = new("A shipment",
        (Pending, [LabelCreated, Cancelled]),
        (LabelCreated, [Shipped, Cancelled]),
        (Shipped, [InTransit, Delivered, Lost, Returned]),
        (InTransit, [Delivered, Lost, Returned]));
}

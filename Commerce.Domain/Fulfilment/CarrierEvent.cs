namespace Commerce.Domain.Fulfilment;

/// <summary>What a carrier told by itself. Kept, so that the same event told again changes nothing.</summary>
public sealed class CarrierEvent : IHasCreatedAt
{
    public int Id { get; set; }

    /// <summary>The carrier's id of the event; unique.</summary>
    public string EventId { get; set; } = "";

    /// <summary>Null when it is about no parcel of the shop.</summary>
    public int? ShipmentId { get; set; }

    /// <summary>What it told, such as <c>shipment.delivered</c>.</summary>
    public string EventType { get; set; } = "";

    /// <summary>When it happened, by the carrier's clock.</summary>
    public DateTime OccurredAt { get; set; }

    /// <summary>Whether it moved the parcel; one that came too late did not.</summary>
    public bool IsApplied { get; set; }

    /// <summary>The event as it came, as JSON.</summary>
    public string Payload { get; set; } = "{}";

    public DateTime CreatedAt { get; set; }

    public Shipment? Shipment { get; set; }
}

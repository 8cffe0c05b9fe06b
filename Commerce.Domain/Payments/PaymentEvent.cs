namespace Commerce.Domain.Payments;

/// <summary>What the gateway told by itself. Kept, so that the same event told again changes nothing.</summary>
public sealed class PaymentEvent : IHasCreatedAt
{
    public int Id { get; set; }

    /// <summary>The gateway's id of the event; unique.</summary>
    public string EventId { get; set; } = "";

    /// <summary>Null when it is about no payment of the shop.</summary>
    public int? PaymentId { get; set; }

    /// <summary>In the gateway's words.</summary>
    public string EventType { get; set; } = "";

    /// <summary>When it happened, by the gateway's clock.</summary>
    public DateTime OccurredAt { get; set; }

    /// <summary>Whether it changed the payment; one that came too late did not.</summary>
    public bool IsApplied { get; set; }

    /// <summary>The event as it came, as JSON.</summary>
    public string Payload { get; set; } = "{}";

    public DateTime CreatedAt { get; set; }

    public Payment? Payment { get; set; }
}

namespace Commerce.Domain.Webhooks;

/// <summary>How far an event got on its way to a receiver.</summary>
public enum WebhookDeliveryStatus
{
    /// <summary>It waits for its first try, or for the next.</summary>
    Pending,

    /// <summary>The receiver took it.</summary>
    Delivered,

    /// <summary>All tries failed; it is not sent again unless somebody has it replayed.</summary>
    Dead,
}

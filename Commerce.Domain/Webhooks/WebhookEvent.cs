namespace Commerce.Domain.Webhooks;

/// <summary>Something that happened and that somebody wants to be told of. Written by the database with the change itself, and never changed.</summary>
public sealed class WebhookEvent
{
    public int Id { get; set; }

    /// <summary>By which receivers know it again: <c>evt_</c> and 32 hexadecimal digits.</summary>
    public string EventId { get; set; } = "";

    /// <summary>A name of <see cref="WebhookTopics"/>, or <see cref="WebhookTopic.Test"/>.</summary>
    public string Topic { get; set; } = "";

    /// <summary>What it happened to, by its name in the graph.</summary>
    public string ObjectType { get; set; } = "";

    /// <summary>Its key. No foreign key: the event outlives it.</summary>
    public int ObjectId { get; set; }

    public DateTime OccurredAt { get; set; }

    /// <summary>Facts about it as a JSON object; keys of other things still as numbers, see <see cref="WebhookBody"/>.</summary>
    public string Payload { get; set; } = "{}";

    public ICollection<WebhookDelivery> Deliveries { get; set; } = [];
}

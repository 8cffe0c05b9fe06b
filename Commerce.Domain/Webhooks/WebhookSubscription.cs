using Commerce.Domain.Customers;

namespace Commerce.Domain.Webhooks;

/// <summary>An address that wants to be told of events.</summary>
public sealed class WebhookSubscription : IHasCreatedAt, IHasUpdatedAt
{
    public int Id { get; set; }

    /// <summary>Where events are posted to.</summary>
    public string Url { get; set; } = "";

    /// <summary>What it is for, for people.</summary>
    public string? Description { get; set; }

    /// <summary>Names of <see cref="WebhookTopics"/>.</summary>
    public List<string> Topics { get; set; } = [];

    /// <summary>While it is switched off nothing is sent, and events that happen are not kept for it.</summary>
    public bool IsActive { get; set; } = true;

    /// <summary>What events are signed with, encrypted with the shop's keys.</summary>
    public string Secret { get; set; } = "";

    /// <summary>The secret before it was rotated: events are signed with it as well until <see cref="PreviousExpiresAt"/>.</summary>
    public string? PreviousSecret { get; set; }

    public DateTime? PreviousExpiresAt { get; set; }

    /// <summary>When it got the secret it has; null while it is the first.</summary>
    public DateTime? RotatedAt { get; set; }

    public int? CreatedByUserId { get; set; }

    public DateTime CreatedAt { get; set; }

    public DateTime UpdatedAt { get; set; }

    public User? CreatedBy { get; set; }

    public ICollection<WebhookDelivery> Deliveries { get; set; } = [];

    /// <summary>Whether events are signed with the secret from before the last rotation as well.</summary>
    public bool OverlapsAt(DateTime now) => PreviousSecret is not null && PreviousExpiresAt > now;
}

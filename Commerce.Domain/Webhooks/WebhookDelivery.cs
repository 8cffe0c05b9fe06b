using Commerce.Domain.Web;

namespace Commerce.Domain.Webhooks;

/// <summary>One event on its way to one subscription.</summary>
public sealed class WebhookDelivery : IHasCreatedAt
{
    public int Id { get; set; }

    public int EventId { get; set; }

    public int SubscriptionId { get; set; }

    public WebhookDeliveryStatus Status { get; internal set; }

    /// <summary>Tries since it was made or replayed.</summary>
    public int Attempts { get; internal set; }

    /// <summary>When it is tried next; while somebody is at it, when others may take it over. Null when nothing is to be done.</summary>
    public DateTime? NextTryAt { get; internal set; }

    /// <summary>The claim it is being sent under; only its holder writes what came of it.</summary>
    public string? Claim { get; internal set; }

    public DateTime? LastTriedAt { get; internal set; }

    /// <summary>How long the last try took.</summary>
    public int? LastMilliseconds { get; internal set; }

    /// <summary>The HTTP status of the last answer; null where there was none.</summary>
    public int? LastStatusCode { get; internal set; }

    /// <summary>Why the last try got no answer.</summary>
    public WebFailure? LastFailure { get; internal set; }

    /// <summary>What was wrong with the last try, for people.</summary>
    public string? LastMessage { get; internal set; }

    /// <summary>The beginning of the last answer's body.</summary>
    public string? LastAnswer { get; internal set; }

    /// <summary>When it was delivered, or given up.</summary>
    public DateTime? EndedAt { get; internal set; }

    /// <summary>How often somebody had it sent again.</summary>
    public int Replays { get; internal set; }

    public DateTime CreatedAt { get; set; }

    public WebhookEvent? Event { get; set; }

    public WebhookSubscription? Subscription { get; set; }
}

namespace Commerce.Admin.Webhooks.Operations;

/// <summary>What says how a webhook is.</summary>
public interface IWebhookState
{
    bool IsActive { get; }

    /// <summary>Until when events are signed with the secret before the last rotation as well; null when it was never rotated.</summary>
    DateTimeOffset? PreviousExpiresAt { get; }

    DeliveryCounts DeliveryCounts { get; }
}

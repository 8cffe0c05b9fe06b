namespace Commerce.Api.Webhooks;

/// <summary>A webhook with a new secret. The secret is shown here and never again.</summary>
public sealed class CreatedWebhook(int id, string secret)
{
    /// <summary>What events are signed with; the receiver checks them by it.</summary>
    public string Secret => secret;

    internal int SubscriptionId => id;
}

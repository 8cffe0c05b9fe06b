namespace Commerce.Domain.Webhooks;

/// <summary>Something that can be subscribed to.</summary>
/// <param name="Name">As <c>resource.event</c>: <c>order.placed</c>.</param>
/// <param name="ObjectType">What it happens to, by its name in the graph.</param>
/// <param name="What">What has happened, for people.</param>
public sealed record WebhookTopic(string Name, string ObjectType, string What)
{
    /// <summary>Of events that are sent when somebody asks for one, to try a receiver.</summary>
    public const string Test = "webhook.test";
}

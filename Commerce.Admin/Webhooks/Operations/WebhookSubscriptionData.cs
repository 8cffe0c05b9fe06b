using Commerce.Admin.Client;

namespace Commerce.Admin.Webhooks.Operations;

public sealed record WebhookSubscriptionData(WebhookDetail? WebhookSubscription, RecentDeliveries? WebhookDeliveries, IReadOnlyList<TopicChoice>? WebhookTopics)
{
    public static readonly GraphQLOperation<WebhookSubscriptionData> Operation = GraphQLOperation<WebhookSubscriptionData>.Load("Webhooks/Operations/WebhookSubscription.graphql");
}

public sealed record WebhookDetail(
    string Id, string Url, string? Description, IReadOnlyList<string> Topics, bool IsActive, DateTimeOffset? RotatedAt, DateTimeOffset? PreviousExpiresAt, DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt, WebhookMaker? CreatedBy, DeliveryCounts DeliveryCounts) : IWebhookState;

public sealed record WebhookMaker(string Id, string Email, string FirstName, string LastName)
{
    public string Name => $"{FirstName} {LastName}".Trim() is { Length: > 0 } name ? name : Email;
}

public sealed record RecentDeliveries(IReadOnlyList<DeliveryRow> Nodes);

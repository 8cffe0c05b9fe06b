using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;

namespace Commerce.Admin.Webhooks.Operations;

public sealed record WebhookSubscriptionsData(Connection<WebhookRow> WebhookSubscriptions)
{
    public static readonly GraphQLOperation<WebhookSubscriptionsData> Operation = GraphQLOperation<WebhookSubscriptionsData>.Load("Webhooks/Operations/WebhookSubscriptions.graphql");
}

public sealed record WebhookRow(
    string Id, string Url, string? Description, IReadOnlyList<string> Topics, bool IsActive, DateTimeOffset? PreviousExpiresAt, DateTimeOffset CreatedAt, DeliveryCounts DeliveryCounts)
    : IWebhookState;

public sealed record DeliveryCounts(int Pending, int Delivered, int Dead);

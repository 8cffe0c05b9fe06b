using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;

namespace Commerce.Admin.Webhooks.Operations;

public sealed record WebhookDeliveriesData(Connection<SentDelivery> WebhookDeliveries)
{
    public static readonly GraphQLOperation<WebhookDeliveriesData> Operation = GraphQLOperation<WebhookDeliveriesData>.Load("Webhooks/Operations/WebhookDeliveries.graphql");
}

public sealed record SentDelivery(
    string Id, string Status, int Attempts, int Replays, DateTimeOffset? NextTryAt, DateTimeOffset? LastTriedAt, int? LastStatusCode, string? LastFailure, string? LastMessage,
    DateTimeOffset CreatedAt, DeliveryEvent Event, DeliveryReceiver Subscription) : IDeliveryState;

public sealed record DeliveryRow(
    string Id, string Status, int Attempts, int Replays, DateTimeOffset? NextTryAt, DateTimeOffset? LastTriedAt, int? LastStatusCode, string? LastFailure, string? LastMessage,
    DateTimeOffset CreatedAt, DeliveryEvent Event) : IDeliveryState;

public sealed record DeliveryEvent(string Id, string EventId, string Topic);

public sealed record DeliveryReceiver(string Id, string Url, string? Description, bool IsActive);

using Commerce.Admin.Client;

namespace Commerce.Admin.Webhooks.Operations;

public sealed record WebhookDeliveryData(DeliveryDetail? Node)
{
    public static readonly GraphQLOperation<WebhookDeliveryData> Operation = GraphQLOperation<WebhookDeliveryData>.Load("Webhooks/Operations/WebhookDelivery.graphql");
}

public sealed record DeliveryDetail(
    string Id, string Status, int Attempts, int Replays, DateTimeOffset? NextTryAt, DateTimeOffset? LastTriedAt, int? LastMilliseconds, int? LastStatusCode, string? LastFailure, string? LastMessage,
    string? LastAnswer, DateTimeOffset? EndedAt, DateTimeOffset CreatedAt, SentEvent Event, SentTo Subscription) : IDeliveryState;

public sealed record SentEvent(string Id, string EventId, string Topic, DateTimeOffset OccurredAt, string Body);

public sealed record SentTo(string Id, string Url, bool IsActive);

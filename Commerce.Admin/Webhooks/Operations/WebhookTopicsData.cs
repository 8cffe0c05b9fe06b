using Commerce.Admin.Client;

namespace Commerce.Admin.Webhooks.Operations;

public sealed record WebhookTopicsData(IReadOnlyList<TopicChoice> WebhookTopics)
{
    public static readonly GraphQLOperation<WebhookTopicsData> Operation = GraphQLOperation<WebhookTopicsData>.Load("Webhooks/Operations/WebhookTopics.graphql");
}

public sealed record TopicChoice(string Name, string Description, string ObjectType);

using Commerce.Admin.Client;

namespace Commerce.Admin.Webhooks.Operations;

public sealed record DeleteWebhookSubscriptionData(ChangedWebhook DeleteWebhookSubscription)
{
    public static readonly GraphQLOperation<DeleteWebhookSubscriptionData> Operation = GraphQLOperation<DeleteWebhookSubscriptionData>.Load("Webhooks/Operations/DeleteWebhookSubscription.graphql");
}

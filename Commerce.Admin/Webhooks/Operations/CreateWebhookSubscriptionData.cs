using Commerce.Admin.Client;

namespace Commerce.Admin.Webhooks.Operations;

public sealed record CreateWebhookSubscriptionData(MadeWebhook CreateWebhookSubscription)
{
    public static readonly GraphQLOperation<CreateWebhookSubscriptionData> Operation = GraphQLOperation<CreateWebhookSubscriptionData>.Load("Webhooks/Operations/CreateWebhookSubscription.graphql");
}

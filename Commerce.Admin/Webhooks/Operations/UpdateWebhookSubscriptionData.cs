using Commerce.Admin.Client;

namespace Commerce.Admin.Webhooks.Operations;

public sealed record UpdateWebhookSubscriptionData(ChangedWebhook UpdateWebhookSubscription)
{
    public static readonly GraphQLOperation<UpdateWebhookSubscriptionData> Operation = GraphQLOperation<UpdateWebhookSubscriptionData>.Load("Webhooks/Operations/UpdateWebhookSubscription.graphql");
}

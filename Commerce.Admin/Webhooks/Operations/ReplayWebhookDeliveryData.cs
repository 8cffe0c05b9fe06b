using Commerce.Admin.Client;

namespace Commerce.Admin.Webhooks.Operations;

public sealed record ReplayWebhookDeliveryData(ChangedDelivery ReplayWebhookDelivery)
{
    public static readonly GraphQLOperation<ReplayWebhookDeliveryData> Operation = GraphQLOperation<ReplayWebhookDeliveryData>.Load("Webhooks/Operations/ReplayWebhookDelivery.graphql");
}

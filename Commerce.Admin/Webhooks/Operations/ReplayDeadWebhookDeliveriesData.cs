using Commerce.Admin.Client;

namespace Commerce.Admin.Webhooks.Operations;

public sealed record ReplayDeadWebhookDeliveriesData(ReplayedDeliveries ReplayDeadWebhookDeliveries)
{
    public static readonly GraphQLOperation<ReplayDeadWebhookDeliveriesData> Operation = GraphQLOperation<ReplayDeadWebhookDeliveriesData>.Load("Webhooks/Operations/ReplayDeadWebhookDeliveries.graphql");
}

using Commerce.Admin.Client;

namespace Commerce.Admin.Webhooks.Operations;

public sealed record SendTestWebhookData(ChangedDelivery SendTestWebhook)
{
    public static readonly GraphQLOperation<SendTestWebhookData> Operation = GraphQLOperation<SendTestWebhookData>.Load("Webhooks/Operations/SendTestWebhook.graphql");
}

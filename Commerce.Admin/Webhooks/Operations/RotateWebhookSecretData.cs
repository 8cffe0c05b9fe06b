using Commerce.Admin.Client;

namespace Commerce.Admin.Webhooks.Operations;

public sealed record RotateWebhookSecretData(MadeWebhook RotateWebhookSecret)
{
    public static readonly GraphQLOperation<RotateWebhookSecretData> Operation = GraphQLOperation<RotateWebhookSecretData>.Load("Webhooks/Operations/RotateWebhookSecret.graphql");
}

using Commerce.Api.Reading;
using Commerce.Api.Webhooks;
using Commerce.Domain.Webhooks;
using HotChocolate.Execution.Configuration;

namespace Commerce.Api;

/// <summary>Webhooks, events and what became of them.</summary>
public static partial class CommerceSchema
{
    private static IRequestExecutorBuilder AddWebhooks(this IRequestExecutorBuilder builder) => builder
        .AddTypeExtension<WebhookQueries>()
        .AddTypeExtension<WebhookMutations>()
        .AddTypeExtension<WebhookDeliveryMutations>()
        .AddTypeExtension<WebhookSubscriptionFields>()
        .AddTypeExtension<WebhookEventFields>()
        .AddTypeExtension<CreatedWebhookFields>()
        .AddType<WebhookSubscriptionType>()
        .AddType<WebhookEventType>()
        .AddType<WebhookDeliveryType>()
        .AddType<WebhookDeliveryStatusType>()
        .AddType<WebhookInputType>()
        .AddDataLoader<EntityById<WebhookSubscription>>()
        .AddDataLoader<EntityById<WebhookEvent>>()
        .AddDataLoader<EntityById<WebhookDelivery>>()
        .AddDataLoader<WebhookCountsBySubscription>();
}

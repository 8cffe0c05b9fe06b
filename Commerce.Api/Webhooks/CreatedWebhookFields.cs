using Commerce.Api.Reading;
using Commerce.Domain.Webhooks;
using HotChocolate;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace Commerce.Api.Webhooks;

/// <summary>Fields of <see cref="CreatedWebhook"/> that are read apart.</summary>
[ExtendObjectType<CreatedWebhook>]
public sealed class CreatedWebhookFields
{
    /// <summary>The webhook.</summary>
    public Task<WebhookSubscription?> GetWebhookSubscriptionAsync([Parent] CreatedWebhook created, IResolverContext context) =>
        context.LoadAsync<WebhookSubscription>(created.SubscriptionId);
}

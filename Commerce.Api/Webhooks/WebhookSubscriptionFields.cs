using Commerce.Domain.Webhooks;
using HotChocolate;
using HotChocolate.Types;

namespace Commerce.Api.Webhooks;

/// <summary>Fields of <see cref="WebhookSubscription"/> that are worked out.</summary>
[ExtendObjectType<WebhookSubscription>]
public sealed class WebhookSubscriptionFields
{
    /// <summary>What became of its deliveries, of those that are still kept.</summary>
    public async Task<WebhookCounts> GetDeliveryCountsAsync(
        [Parent] WebhookSubscription subscription, WebhookCountsBySubscription counts, CancellationToken cancellationToken) =>
        await counts.LoadAsync(subscription.Id, cancellationToken) ?? new WebhookCounts(0, 0, 0);
}

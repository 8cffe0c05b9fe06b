using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Webhooks;
using HotChocolate.Authorization;
using HotChocolate.Data;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Webhooks;

/// <summary>What can be read of webhooks from the top.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class WebhookQueries
{
    /// <summary>Addresses that are told of events. For administrators, and those who only look.</summary>
    [Authorize(Policy = Policies.Webhooks)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<WebhookSubscription> GetWebhookSubscriptions(ShopView shop) => shop.All<WebhookSubscription>();

    /// <summary>A webhook by its global id. For administrators, and those who only look.</summary>
    /// <param name="id">The webhook's global id.</param>
    [Authorize(Policy = Policies.Webhooks)]
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<WebhookSubscription> GetWebhookSubscription([ID<WebhookSubscription>] int id, ShopView shop) =>
        shop.All<WebhookSubscription>().Where(subscription => subscription.Id == id);

    /// <summary>Events on their way, and what became of them. For administrators, and those who only look.</summary>
    /// <param name="subscription">Those of one webhook; of all when not given.</param>
    [Authorize(Policy = Policies.Webhooks)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<WebhookDelivery> GetWebhookDeliveries([ID<WebhookSubscription>] int? subscription, ShopView shop) =>
        subscription is { } id ? shop.All<WebhookDelivery>().Where(delivery => delivery.SubscriptionId == id) : shop.All<WebhookDelivery>();

    /// <summary>What a webhook can be told of.</summary>
    [Authorize(Policy = Policies.Webhooks)]
    public IReadOnlyList<WebhookTopicInfo> GetWebhookTopics() => [.. WebhookTopics.All.Select(topic => new WebhookTopicInfo(topic))];
}

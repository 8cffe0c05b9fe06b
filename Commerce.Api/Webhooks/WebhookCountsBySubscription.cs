using Commerce.Api.Reading;
using Commerce.Domain.Webhooks;
using GreenDonut;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Webhooks;

/// <summary>Counts the deliveries of subscriptions, of many at once.</summary>
public sealed class WebhookCountsBySubscription(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, WebhookCounts>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, WebhookCounts>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var view = await shop.OpenAsync(cancellationToken);
        var rows = await view.All<WebhookDelivery>().Where(delivery => keys.Contains(delivery.SubscriptionId))
            .GroupBy(delivery => new { delivery.SubscriptionId, delivery.Status })
            .Select(group => new { group.Key.SubscriptionId, group.Key.Status, Count = group.Count() })
            .ToListAsync(cancellationToken);
        return keys.ToDictionary(key => key, key => new WebhookCounts(
            Of(key, WebhookDeliveryStatus.Pending), Of(key, WebhookDeliveryStatus.Delivered), Of(key, WebhookDeliveryStatus.Dead)));

        int Of(int key, WebhookDeliveryStatus status) => rows.Find(row => row.SubscriptionId == key && row.Status == status)?.Count ?? 0;
    }
}

using System.Text.Json;
using Commerce.Domain.Audit;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Webhooks;

/// <summary>What staff have sent: events to try a receiver, and deliveries once more.</summary>
public sealed class WebhookDesk(ShopWrites writes, AuditTrail audit, WebhookSignal signal, TimeProvider clock)
{
    /// <summary>Sends an event that tells of nothing.</summary>
    /// <returns>Its delivery.</returns>
    /// <exception cref="SettingNotFoundException" />
    /// <exception cref="WebhookSwitchedOffException" />
    public async Task<int> SendTestAsync(int subscriptionId, AuditActor actor, CancellationToken cancellationToken = default)
    {
        var id = await writes.RunAsync(async (context, token) =>
        {
            var subscription = await OpenAsync(context, subscriptionId, token);
            var delivery = new WebhookDelivery
            {
                SubscriptionId = subscription.Id,
                NextTryAt = Now(),
                Event = new WebhookEvent
                {
                    EventId = $"evt_{Guid.NewGuid():N}",
                    Topic = WebhookTopic.Test,
                    ObjectType = nameof(WebhookSubscription),
                    ObjectId = subscription.Id,
                    OccurredAt = Now(),
                    Payload = JsonSerializer.Serialize(new { message = "This is a test. Nothing has happened in the shop." }),
                },
            };
            context.WebhookDeliveries.Add(delivery);
            audit.Record(context, actor, "webhook.test", nameof(WebhookSubscription), $"{subscriptionId}", newValues: new { subscription.Url });
            await context.SaveChangesAsync(token);
            return delivery.Id;
        }, cancellationToken);
        signal.Notify();
        return id;
    }

    /// <summary>Has a delivery sent once more, whatever became of it, and tried as often as at first. The event keeps its id.</summary>
    /// <exception cref="SettingNotFoundException">It is not there, or not any more.</exception>
    /// <exception cref="WebhookSwitchedOffException" />
    /// <exception cref="WebhookDeliveryPendingException">It is just being sent.</exception>
    public async Task ReplayAsync(int deliveryId, AuditActor actor, CancellationToken cancellationToken = default)
    {
        await writes.RunAsync(async (context, token) =>
        {
            var delivery = await context.WebhookDeliveries.AsNoTracking().Include(row => row.Event).FirstOrDefaultAsync(row => row.Id == deliveryId, token)
                ?? throw new SettingNotFoundException("webhook delivery");
            await OpenAsync(context, delivery.SubscriptionId, token);
            if (await AgainAsync(context.WebhookDeliveries.Where(row => row.Id == deliveryId), token) == 0) throw new WebhookDeliveryPendingException();
            audit.Record(context, actor, "webhook.replay", nameof(WebhookSubscription), $"{delivery.SubscriptionId}", newValues: new { delivery.Event!.EventId, delivery.Event.Topic });
            await context.SaveChangesAsync(token);
        }, cancellationToken);
        signal.Notify();
    }

    /// <summary>Has everything of a subscription sent once more that was given up.</summary>
    /// <returns>How many deliveries.</returns>
    /// <exception cref="SettingNotFoundException" />
    /// <exception cref="WebhookSwitchedOffException" />
    public async Task<int> ReplayDeadAsync(int subscriptionId, AuditActor actor, CancellationToken cancellationToken = default)
    {
        var count = await writes.RunAsync(async (context, token) =>
        {
            await OpenAsync(context, subscriptionId, token);
            var deliveries = await AgainAsync(
                context.WebhookDeliveries.Where(row => row.SubscriptionId == subscriptionId && row.Status == WebhookDeliveryStatus.Dead), token);
            if (deliveries > 0) audit.Record(context, actor, "webhook.replayDead", nameof(WebhookSubscription), $"{subscriptionId}", newValues: new { deliveries });
            await context.SaveChangesAsync(token);
            return deliveries;
        }, cancellationToken);
        signal.Notify();
        return count;
    }

    private static async Task<WebhookSubscription> OpenAsync(CommerceDbContext context, int id, CancellationToken cancellationToken)
    {
        var subscription = await WebhookBook.FindAsync(context, id, cancellationToken);
        return subscription.IsActive ? subscription : throw new WebhookSwitchedOffException();
    }

    private Task<int> AgainAsync(IQueryable<WebhookDelivery> deliveries, CancellationToken cancellationToken)
    {
        DateTime? now = Now();
        // Not while somebody has a claim on it: what comes of that would be written over. A claim that ran out is taken away, or its holder could still end it.
        return deliveries.Where(row => row.Claim == null || row.NextTryAt <= now).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.Status, WebhookDeliveryStatus.Pending)
            .SetProperty(row => row.Attempts, 0)
            .SetProperty(row => row.NextTryAt, now)
            .SetProperty(row => row.Claim, (string?)null)
            .SetProperty(row => row.EndedAt, (DateTime?)null)
            .SetProperty(row => row.Replays, row => row.Replays + 1), cancellationToken);
    }

    private DateTime Now() => UtcDateTimeConverter.Normalize(clock.GetUtcNow().UtcDateTime);
}

using Commerce.Domain.Audit;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Web;
using Commerce.Domain.Webhooks.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Webhooks;

/// <summary>Keeps the subscriptions of webhooks.</summary>
public sealed class WebhookBook(ShopWrites writes, AuditTrail audit, WebhookSecrets secrets, WebPoster poster, WebhookSignal signal, TimeProvider clock)
{
    /// <summary>So many there can be: each is looked at with each event.</summary>
    public const int MostSubscriptions = 100;

    /// <summary>A month: who was not given the new secret by then will not be.</summary>
    public const int MaxOverlapHours = 24 * 31;

    /// <summary>Makes a subscription. Its secret is returned here and never again.</summary>
    /// <exception cref="InvalidWebhookUrlException" />
    /// <exception cref="InvalidTopicException" />
    /// <exception cref="InvalidTextException">The description.</exception>
    /// <exception cref="LimitReachedException" />
    /// <exception cref="AggregateException">Several of these.</exception>
    public Task<(int Id, string Secret)> CreateAsync(EnteredWebhook entered, AuditActor actor, CancellationToken cancellationToken = default)
    {
        var secret = WebhookSecrets.New();
        return writes.RunAsync(async (context, token) =>
        {
            var refusals = new Refusals();
            entered.Check(refusals, poster);
            if (await context.WebhookSubscriptions.CountAsync(token) >= MostSubscriptions) refusals.Add(new LimitReachedException(MostSubscriptions, "webhooks"));
            refusals.ThrowIfAny();
            var subscription = new WebhookSubscription { Secret = secrets.Protect(secret), CreatedByUserId = actor.Type == AuditActorType.User ? actor.Id : null };
            entered.WriteTo(subscription);
            context.WebhookSubscriptions.Add(subscription);
            await context.SaveChangesAsync(token);
            audit.Record(context, actor, "webhook.create", nameof(WebhookSubscription), $"{subscription.Id}", newValues: EnteredWebhook.Of(subscription));
            await context.SaveChangesAsync(token);
            await WebhookOutbox.FollowAsync(context, token);
            return (subscription.Id, secret);
        }, cancellationToken);
    }

    /// <summary>Writes another one over a subscription, whole. It keeps its secret; what was not sent yet goes to the new address.</summary>
    /// <exception cref="SettingNotFoundException" />
    /// <exception cref="InvalidWebhookUrlException" />
    /// <exception cref="InvalidTopicException" />
    /// <exception cref="InvalidTextException">The description.</exception>
    /// <exception cref="AggregateException">Several of these.</exception>
    public async Task<int> UpdateAsync(int id, EnteredWebhook entered, AuditActor actor, CancellationToken cancellationToken = default)
    {
        await writes.RunAsync(async (context, token) =>
        {
            var subscription = await FindAsync(context, id, token);
            var before = EnteredWebhook.Of(subscription);
            var refusals = new Refusals();
            entered.Check(refusals, poster);
            refusals.ThrowIfAny();
            entered.WriteTo(subscription);
            audit.Record(context, actor, "webhook.update", nameof(WebhookSubscription), $"{id}", before, EnteredWebhook.Of(subscription));
            await context.SaveChangesAsync(token);
            await WebhookOutbox.FollowAsync(context, token);
        }, cancellationToken);
        signal.Notify();
        return id;
    }

    /// <summary>Makes a new secret, which is returned here and never again.</summary>
    /// <param name="overlapHours">For how long events are signed with the one before as well; 0 ends all earlier ones at once.</param>
    /// <exception cref="SettingNotFoundException" />
    /// <exception cref="WebhookOverlapException">Two secrets sign already.</exception>
    /// <exception cref="InvalidOverlapException" />
    public Task<(int Id, string Secret)> RotateAsync(int id, int overlapHours, AuditActor actor, CancellationToken cancellationToken = default)
    {
        if (overlapHours is < 0 or > MaxOverlapHours) throw new InvalidOverlapException(MaxOverlapHours);
        var secret = WebhookSecrets.New();
        return writes.RunAsync(async (context, token) =>
        {
            // Held, so that of two who rotate at the same moment the second sees what the first did.
            await context.WebhookSubscriptions.Where(row => row.Id == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.IsActive, row => row.IsActive), token);
            var subscription = await FindAsync(context, id, token);
            var now = clock.GetUtcNow().UtcDateTime;
            if (overlapHours > 0 && subscription.OverlapsAt(now)) throw new WebhookOverlapException(subscription.PreviousExpiresAt!.Value);
            (subscription.PreviousSecret, subscription.PreviousExpiresAt) = (overlapHours > 0 ? subscription.Secret : null, now.AddHours(overlapHours));
            (subscription.Secret, subscription.RotatedAt) = (secrets.Protect(secret), now);
            audit.Record(context, actor, "webhook.rotate", nameof(WebhookSubscription), $"{id}", newValues: new { subscription.Url, previousSignsUntil = subscription.PreviousExpiresAt });
            await context.SaveChangesAsync(token);
            return (id, secret);
        }, cancellationToken);
    }

    /// <summary>Forgets a subscription, with its deliveries.</summary>
    /// <returns>What it was.</returns>
    /// <exception cref="SettingNotFoundException" />
    public Task<WebhookSubscription> DeleteAsync(int id, AuditActor actor, CancellationToken cancellationToken = default) => writes.RunAsync(async (context, token) =>
    {
        var subscription = await FindAsync(context, id, token);
        context.WebhookSubscriptions.Remove(subscription);
        audit.Record(context, actor, "webhook.delete", nameof(WebhookSubscription), $"{id}", EnteredWebhook.Of(subscription));
        await context.SaveChangesAsync(token);
        await WebhookOutbox.FollowAsync(context, token);
        return subscription;
    }, cancellationToken);

    internal static async Task<WebhookSubscription> FindAsync(CommerceDbContext context, int id, CancellationToken cancellationToken) =>
        await context.WebhookSubscriptions.FirstOrDefaultAsync(row => row.Id == id, cancellationToken) ?? throw new SettingNotFoundException("webhook");
}

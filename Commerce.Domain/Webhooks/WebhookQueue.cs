using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Web;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Webhooks;

/// <summary>
/// What is due, for whichever process takes it. A claim is one guarded statement, and so is writing what came of it: no two processes send the same
/// delivery at the same moment, and one whose claim ran out cannot write over another's result.
/// </summary>
public sealed class WebhookQueue(IDbContextFactory<CommerceDbContext> contexts, ShopWrites writes, TimeProvider clock)
{
    /// <summary>How long a process that died keeps a delivery from the others. Several times as long as sending takes.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    /// <summary>The active subscriptions that have something due.</summary>
    public async Task<IReadOnlyList<int>> DueAsync(CancellationToken cancellationToken = default)
    {
        DateTime? now = Now();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.WebhookSubscriptions
            .Where(subscription => subscription.IsActive && subscription.Deliveries.Any(delivery => delivery.NextTryAt <= now))
            .OrderBy(subscription => subscription.Id).Select(subscription => subscription.Id).ToListAsync(cancellationToken);
    }

    /// <summary>Takes deliveries of one subscription that are due or that another process left behind, with their events and the subscription.</summary>
    public async Task<IReadOnlyList<WebhookDelivery>> ClaimAsync(int subscriptionId, int most, CancellationToken cancellationToken = default)
    {
        var now = Now();
        var claim = Guid.NewGuid().ToString("N");
        var taken = await writes.RunAsync((context, token) =>
        {
            // PostgreSQL steps over rows that another process is just taking; SQLite has one writer at a time anyway.
            var skipLocked = context.Database.IsNpgsql() ? "FOR UPDATE SKIP LOCKED" : "";
            var sql = $$"""
                WITH due AS MATERIALIZED (
                    SELECT "Id" FROM "WebhookDeliveries" WHERE "SubscriptionId" = {0} AND "NextTryAt" <= {1} ORDER BY "NextTryAt", "Id" LIMIT {2} {{skipLocked}})
                UPDATE "WebhookDeliveries" SET "Claim" = {3}, "NextTryAt" = {4} WHERE "Id" IN (SELECT "Id" FROM due)
                """;
            return context.Database.ExecuteSqlRawAsync(sql, [subscriptionId, now, most, claim, now + Lease], token);
        }, cancellationToken);
        if (taken == 0) return [];
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.WebhookDeliveries.AsNoTracking().Include(row => row.Event).Include(row => row.Subscription)
            .Where(row => row.SubscriptionId == subscriptionId && row.Claim == claim).OrderBy(row => row.Id).ToListAsync(cancellationToken);
    }

    /// <summary>Writes what came of a try. False when the claim was lost meanwhile: then it is sent again.</summary>
    public Task<bool> EndAsync(WebhookDelivery delivery, WebReply reply, TimeSpan took, CancellationToken cancellationToken = default)
    {
        DateTime? now = Now();
        var attempts = delivery.Attempts + 1;
        var answer = reply as WebReply.Answered;
        var isDelivered = answer is { IsSuccess: true };
        var wait = isDelivered ? null : WebhookRetries.After(attempts);
        var status = isDelivered ? WebhookDeliveryStatus.Delivered : wait is null ? WebhookDeliveryStatus.Dead : WebhookDeliveryStatus.Pending;
        var statusCode = answer?.Status;
        var failed = reply as WebReply.Failed;
        var (failure, message) = (failed?.Failure, failed?.Message ?? (isDelivered ? null : Refused(answer!.Status)));
        var beginning = answer?.Beginning;
        int? milliseconds = (int)Math.Min(took.TotalMilliseconds, int.MaxValue);
        return writes.RunAsync(async (context, token) => await context.WebhookDeliveries.Where(row => row.Id == delivery.Id && row.Claim == delivery.Claim)
            .ExecuteUpdateAsync(set => set
                .SetProperty(row => row.Status, status)
                .SetProperty(row => row.Attempts, attempts)
                .SetProperty(row => row.NextTryAt, now + wait)
                .SetProperty(row => row.Claim, (string?)null)
                .SetProperty(row => row.LastTriedAt, now)
                .SetProperty(row => row.LastMilliseconds, milliseconds)
                .SetProperty(row => row.LastStatusCode, statusCode)
                .SetProperty(row => row.LastFailure, failure)
                .SetProperty(row => row.LastMessage, message)
                .SetProperty(row => row.LastAnswer, beginning)
                .SetProperty(row => row.EndedAt, status == WebhookDeliveryStatus.Pending ? null : now), token) == 1, cancellationToken);
    }

    private static string Refused(int status) => status is >= 300 and < 400
        ? $"The receiver leads elsewhere (status {status}), which is not followed. Give the address it leads to."
        : $"The receiver answered with status {status}. Only 200 to 299 says that it took the event.";

    private DateTime Now() => UtcDateTimeConverter.Normalize(clock.GetUtcNow().UtcDateTime);
}

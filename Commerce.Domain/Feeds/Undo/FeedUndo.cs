using System.Text.Json;
using Commerce.Domain.Audit;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Inventory;
using Commerce.Domain.Jobs;
using Commerce.Domain.Notices;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Feeds.Undo;

/// <summary>
/// Takes back what a feed changed, from its last change to its first. A few changes, what became of them and the numbers of the feed are one
/// transaction: what was taken back is not taken back again, however often it is begun.
/// </summary>
public sealed class FeedUndo(
    ShopWrites writes, IDbContextFactory<CommerceDbContext> contexts, StockLedger ledger, ShopNotices notices, AuditTrail audit, TimeProvider clock) : IJobHandler
{
    /// <summary>The type of the job; its payload is <c>{}</c>, because the feed refers to the job.</summary>
    public const string UndoJobType = "product-feed-undo";

    private const int BatchSize = 200;

    public string JobType => UndoJobType;

    /// <inheritdoc/>
    public async Task<string?> HandleAsync(Job job, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var feed = await context.ProductFeeds.AsNoTracking().FirstOrDefaultAsync(row => row.UndoJobId == job.Id, cancellationToken)
            ?? throw new JobFailedException("The feed of this job is gone.");
        // New products first: what was changed of them afterwards by the same feed goes with them, and is no edit of somebody else.
        var pace = new WorkPace();
        foreach (var isCreated in (bool[])[true, false])
        {
            for (int? before = int.MaxValue; before is not null;)
            {
                var ids = await NextAsync(context, feed, isCreated, before.Value, cancellationToken);
                if (ids.Count > 0 && !await TakeBackAsync(feed, ids, cancellationToken)) return null;
                await pace.RestAsync(cancellationToken);
                before = ids.Count == 0 ? null : ids[^1];
            }
        }

        return await FinishAsync(feed, job, cancellationToken);
    }

    private static Task<List<int>> NextAsync(CommerceDbContext context, ProductFeed feed, bool isCreated, int before, CancellationToken cancellationToken) =>
        context.ProductFeedChanges
            .Where(change => change.ProductFeedId == feed.Id && change.Id < before && change.Revert == null && (change.Kind == FeedChangeKind.ProductCreated) == isCreated)
            .OrderByDescending(change => change.Id).Take(BatchSize).Select(change => change.Id).ToListAsync(cancellationToken);

    /// <summary>False when it was called off meanwhile, or another worker has taken over.</summary>
    private async Task<bool> TakeBackAsync(ProductFeed feed, IReadOnlyList<int> ids, CancellationToken cancellationToken)
    {
        try
        {
            return await writes.RunAsync((context, token) => TryAsync(context, feed, ids, null, token), cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.IsUniqueViolation() || exception.IsForeignKeyViolation() || exception.IsCheckViolation())
        {
            if (ids is [_])
                return await writes.RunAsync((context, token) => TryAsync(context, feed, ids, "What was there before does not fit beside what is there now, and something depends on it.", token), cancellationToken);
            // One of them stands in the way: each for itself.
            foreach (var id in ids)
            {
                if (!await TakeBackAsync(feed, [id], cancellationToken)) return false;
            }

            return true;
        }
    }

    private async Task<bool> TryAsync(CommerceDbContext context, ProductFeed feed, IReadOnlyList<int> ids, string? refusal, CancellationToken cancellationToken)
    {
        // Holds the feed until the end of the transaction, and finds whether it is still ours.
        var ours = context.ProductFeeds.Where(row => row.Id == feed.Id && row.UndoJobId == feed.UndoJobId && row.UndoStatus == FeedUndoStatus.Running);
        if (await ours.ExecuteUpdateAsync(set => set.SetProperty(row => row.UndoStatus, FeedUndoStatus.Running), cancellationToken) == 0) return false;
        var changes = await context.ProductFeedChanges.Where(change => ids.Contains(change.Id) && change.Revert == null).OrderByDescending(change => change.Id).ToListAsync(cancellationToken);
        var catalog = await CatalogOfChanges.LoadAsync(context, changes, cancellationToken);
        var reverter = new ChangeReverter(context, catalog, feed, clock.GetUtcNow().UtcDateTime);
        foreach (var change in changes) Note(change, refusal ?? reverter.Revert(change));
        await context.SaveChangesAsync(cancellationToken);
        var sold = (await ledger.MoveWhatFitsAsync(context, reverter.Movements.Select(back => back.Movement), cancellationToken)).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var (change, _) in reverter.Movements.Where(back => sold.Contains(back.Movement))) Note(change, "What came in by it was sold since.");
        await context.SaveChangesAsync(cancellationToken);
        var (reverted, kept) = (changes.Count(change => change.Revert == FeedRevert.Reverted), changes.Count(change => change.Revert == FeedRevert.Skipped));
        await ours.ExecuteUpdateAsync(
            set => set.SetProperty(row => row.RevertedChanges, row => row.RevertedChanges + reverted).SetProperty(row => row.KeptChanges, row => row.KeptChanges + kept), cancellationToken);
        await notices.AddAsync(context, new ShopNotice.FeedChanged(feed.Id));
        return true;
    }

    private static void Note(ProductFeedChange change, string? why) =>
        (change.Revert, change.RevertNote) = (why is null ? FeedRevert.Reverted : FeedRevert.Skipped, why);

    private Task<string?> FinishAsync(ProductFeed feed, Job job, CancellationToken cancellationToken) => writes.RunAsync(async (context, token) =>
    {
        DateTime? now = UtcDateTimeConverter.Normalize(clock.GetUtcNow().UtcDateTime);
        var isOurs = await context.ProductFeeds
            .Where(row => row.Id == feed.Id && row.UndoJobId == job.Id && row.UndoStatus == FeedUndoStatus.Running)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.UndoStatus, FeedUndoStatus.Done).SetProperty(row => row.UndoneAt, now), token);
        if (isOurs == 0) return null;
        var done = await context.ProductFeeds.AsNoTracking().FirstAsync(row => row.Id == feed.Id, token);
        audit.Record(context, AuditActor.Job(job.Id), "productFeed.undone", nameof(ProductFeed), $"{feed.Id}", newValues: new { reverted = done.RevertedChanges, kept = done.KeptChanges });
        await context.SaveChangesAsync(token);
        await notices.AddAsync(context, new ShopNotice.FeedChanged(feed.Id));
        return JsonSerializer.Serialize(new { reverted = done.RevertedChanges, kept = done.KeptChanges });
    }, cancellationToken);
}

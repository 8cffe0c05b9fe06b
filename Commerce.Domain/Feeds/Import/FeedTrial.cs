using Commerce.Domain.Data;
using Commerce.Domain.Feeds.Formats;
using Commerce.Domain.Notices;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Feeds.Import;

/// <summary>
/// Reads a feed through before anything of it goes in: counts its rows, and holds them against the shop and the tripwires. It changes nothing, and
/// is begun anew after a crash.
/// </summary>
internal sealed class FeedTrial(IDbContextFactory<CommerceDbContext> contexts, ShopNotices notices, ProductFeed feed, FeedOptions limits)
{
    private const int BatchSize = 1_000;

    private const int LargestBatch = 2_500;

    private readonly TripwireWatch _watch = new(limits, feed.FeedType);
    private readonly FeedTally _tally = new();

    /// <summary>Null when the feed was called off meanwhile.</summary>
    /// <exception cref="UnreadableFeedException">Not a single row can be read.</exception>
    public async Task<TrialResult?> RunAsync(IEnumerable<FeedRow> rows, CancellationToken cancellationToken)
    {
        var count = 0;
        List<FeedRow> batch = [];
        var pace = new WorkPace();
        using var enumerator = rows.GetEnumerator();
        while (MoveNext(enumerator, count))
        {
            var row = enumerator.Current;
            var isFull = batch.Count >= LargestBatch || (batch.Count >= BatchSize && (row.ProductKey is null || row.ProductKey != batch[^1].ProductKey));
            if (isFull)
            {
                if (!await CheckAsync(batch, count, cancellationToken)) return null;
                batch.Clear();
                await pace.RestAsync(cancellationToken);
            }

            batch.Add(row);
            count++;
        }

        return batch.Count == 0 || await CheckAsync(batch, count, cancellationToken) ? new TrialResult(count, _watch.Trips()) : null;
    }

    private static bool MoveNext(IEnumerator<FeedRow> rows, int count)
    {
        try
        {
            return rows.MoveNext();
        }
        catch (UnreadableFeedException) when (count > 0)
        {
            // The import reaches the place, too, and reports it: the rows before go in.
            return false;
        }
    }

    /// <summary>False when the feed is not to be imported any more.</summary>
    private async Task<bool> CheckAsync(List<FeedRow> rows, int checkedRows, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var catalog = await CatalogBatch.LoadAsync(context, rows, isTrial: true, cancellationToken);
        foreach (var row in rows) Check(row, catalog);
        var isOurs = await context.ProductFeeds
            .Where(other => other.Id == feed.Id && other.Status == FeedStatus.Processing && other.ProcessedRows == 0)
            .ExecuteUpdateAsync(set => set.SetProperty(other => other.CheckedRows, checkedRows), cancellationToken);
        await notices.AddAsync(context, new ShopNotice.FeedChanged(feed.Id));
        return isOurs == 1;
    }

    private void Check(FeedRow row, CatalogBatch catalog)
    {
        if (row.Errors.Count > 0)
        {
            _watch.Refused(row, row.Errors[0]);
            return;
        }

        if (_tally.IsRepeated(row))
        {
            _watch.Refused(row, FeedRefusals.DuplicateRow(row));
            return;
        }

        // New things are not made here: that one stands above is enough.
        var (target, refusal) = RowTarget.Resolve(row, catalog, feed, mayInventParent: row.ProductKey is { } key && _tally.HasProduct(key));
        if (refusal is not null) _watch.Refused(row, refusal);
        if (target is null) return;
        if (row.ProductKey is { } known) _tally.Count(known, ProductOutcome.Unchanged);
        _watch.Taken(row, target);
    }
}

/// <summary>What a trial found.</summary>
internal sealed record TrialResult(int Rows, IReadOnlyList<FeedTrip> Trips);

using System.Text.Json;
using Commerce.Domain.Data;
using Commerce.Domain.Feeds.Formats;
using Commerce.Domain.Feeds.Mapping;
using Commerce.Domain.Files;
using Commerce.Domain.Inventory;
using Commerce.Domain.Jobs;
using Commerce.Domain.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Commerce.Domain.Feeds.Import;

/// <summary>
/// Imports a feed in batches, after a trial that may have it wait for approval. A batch, its errors and the number of rows done are one transaction: a crash loses at most the batch it
/// struck, and the next attempt goes on behind the last one that stands. No row is applied twice.
/// </summary>
public sealed class ProductFeedImporter(
    IDbContextFactory<CommerceDbContext> contexts, BlobArchive blobs, StockLedger ledger, ShopNotices notices, TimeProvider clock,
    IConfiguration configuration, FeedOptions limits) : IJobHandler
{
    /// <summary>Rows; the rows of one product stay together as long as they fit.</summary>
    private const int BatchSize = 250;

    private const int LargestBatch = 2_500;

    public string JobType => FeedUpload.JobType;

    /// <inheritdoc/>
    public async Task<string?> HandleAsync(Job job, CancellationToken cancellationToken)
    {
        var feed = await StartAsync(job.Id, cancellationToken);
        if (feed.Status is not FeedStatus.Processing) return null;
        await using var content = await blobs.OpenLocalAsync(feed.Blob!, cancellationToken);
        var tally = new FeedTally();
        string? failure = null;
        try
        {
            FeedFormatDetector.RefuseOtherKinds(content);
            var columns = await FeedHeaders.MappingOfAsync(contexts, feed.Id, cancellationToken);
            var format = feed.Format ?? FeedFormatDetector.Detect(content, columns);
            var options = new FeedReadOptions(configuration["Store:Currency"] is { Length: > 0 } currency ? currency : "USD", feed.StartedAt!.Value) { Columns = columns };
            await FeedHeaders.TellUnknownAsync(contexts, feed.Id, FeedColumns.UnknownOf(format, content, columns), cancellationToken);
            var rows = FeedReaders.For(format);
            if (feed.ProcessedRows == 0 && !await TryAsync(feed, format, rows.Read(content, options), cancellationToken)) return null;
            await ImportAsync(feed, rows.Read(content, options), tally, cancellationToken);
        }
        catch (UnreadableFeedException exception)
        {
            // The rows before the place went in; trying again would not make the file readable.
            failure = exception.Message;
            if (exception.UnknownColumns.Count > 0) await FeedHeaders.TellUnknownAsync(contexts, feed.Id, exception.UnknownColumns, cancellationToken);
        }

        return await FinishAsync(feed, failure, cancellationToken);
    }

    private async Task<ProductFeed> StartAsync(int jobId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var feed = await context.ProductFeeds.Include(row => row.Blob).FirstOrDefaultAsync(row => row.JobId == jobId, cancellationToken)
            ?? throw new JobFailedException("The feed of this job is gone.");
        if (feed.Status is FeedStatus.Pending)
        {
            feed.Status = FeedStatus.Processing;
            feed.StartedAt = clock.GetUtcNow().UtcDateTime;
            await context.SaveChangesAsync(cancellationToken);
        }

        context.ChangeTracker.Clear();
        return feed;
    }

    /// <summary>Counts the rows, so that progress has a goal, and looks what they would do. False when the import must not begin.</summary>
    private async Task<bool> TryAsync(ProductFeed feed, FeedFormat format, IEnumerable<FeedRow> rows, CancellationToken cancellationToken)
    {
        if (await new FeedTrial(contexts, notices, feed, limits.With(FeedTripwires.Read(feed.Tripwires))).RunAsync(rows, cancellationToken) is not { } trial) return false;
        var approved = FeedTrip.ApprovedOf(feed);
        var mustWait = !feed.DryRun && trial.Trips.Any(trip => !approved.Contains(trip.Kind));
        var trips = trial.Trips.Count == 0 ? null : FeedTrip.Write(trial.Trips);
        (feed.Format, feed.TotalRows) = (format, trial.Rows);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var isOurs = await context.ProductFeeds
            .Where(row => row.Id == feed.Id && row.Status == FeedStatus.Processing && row.ProcessedRows == 0)
            .ExecuteUpdateAsync(set => set
                .SetProperty(row => row.Format, format)
                .SetProperty(row => row.TotalRows, trial.Rows)
                .SetProperty(row => row.CheckedRows, trial.Rows)
                .SetProperty(row => row.Trips, trips)
                .SetProperty(row => row.Status, mustWait ? FeedStatus.AwaitingApproval : FeedStatus.Processing), cancellationToken);
        await notices.AddAsync(context, new ShopNotice.FeedChanged(feed.Id));
        return isOurs == 1 && !mustWait;
    }

    private async Task ImportAsync(ProductFeed feed, IEnumerable<FeedRow> rows, FeedTally tally, CancellationToken cancellationToken)
    {
        var done = feed.ProcessedRows;
        tally.Resume(feed.CreatedProducts, feed.UpdatedProducts, feed.UnchangedProducts);
        var position = 0;
        List<FeedRow> batch = [];
        UnreadableFeedException? end = null;
        var hasGotOn = false;
        var pace = new WorkPace();
        foreach (var row in UntilUnreadable(rows, exception => end = exception))
        {
            if (position++ < done)
            {
                tally.Remember(row);
                continue;
            }

            var isFull = batch.Count >= LargestBatch || (batch.Count >= BatchSize && (row.ProductKey is null || row.ProductKey != batch[^1].ProductKey));
            if (isFull)
            {
                if (!await new FeedBatch(contexts, ledger, notices, clock, feed, tally).ApplyAsync(batch, cancellationToken)) return;
                batch.Clear();
                if (!hasGotOn) await ForgiveAttemptsAsync(feed, cancellationToken);
                hasGotOn = true;
                await pace.RestAsync(cancellationToken);
            }

            batch.Add(row);
        }

        if (batch.Count > 0) await new FeedBatch(contexts, ledger, notices, clock, feed, tally).ApplyAsync(batch, cancellationToken);
        if (end is not null) throw end;
    }

    /// <summary>
    /// An attempt that got on was no vain one: however often the process is killed, a long import comes to its end.
    /// One that never finishes a batch is given up after its attempts.
    /// </summary>
    private async Task ForgiveAttemptsAsync(ProductFeed feed, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Jobs.Where(job => job.Id == feed.JobId && job.Attempts > 1)
            .ExecuteUpdateAsync(set => set.SetProperty(job => job.Attempts, 1), cancellationToken);
    }

    /// <summary>The rows up to where the file can be read: they go in although the rest is lost.</summary>
    private static IEnumerable<FeedRow> UntilUnreadable(IEnumerable<FeedRow> rows, Action<UnreadableFeedException> report)
    {
        using var enumerator = rows.GetEnumerator();
        while (true)
        {
            try
            {
                if (!enumerator.MoveNext()) yield break;
            }
            catch (UnreadableFeedException exception)
            {
                report(exception);
                yield break;
            }

            yield return enumerator.Current;
        }
    }

    private async Task<string?> FinishAsync(ProductFeed feed, string? failure, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await context.ProductFeeds.FirstAsync(other => other.Id == feed.Id, cancellationToken);
        if (row.Status is FeedStatus.Processing)
        {
            row.Status = failure is null ? FeedStatus.Completed : FeedStatus.Failed;
            row.FailureMessage = failure;
            row.CompletedAt = clock.GetUtcNow().UtcDateTime;
            await context.SaveChangesAsync(cancellationToken);
        }

        return JsonSerializer.Serialize(new { rows = row.ProcessedRows, errors = row.ErrorRows, created = row.CreatedProducts, updated = row.UpdatedProducts, unchanged = row.UnchangedProducts, failure });
    }
}

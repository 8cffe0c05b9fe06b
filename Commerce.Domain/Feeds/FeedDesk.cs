using Commerce.Domain.Audit;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Feeds.Mapping;
using Commerce.Domain.Feeds.Undo;
using Commerce.Domain.Jobs;
using Commerce.Domain.Notices;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Feeds;

/// <summary>What staff do to feeds: apply what was tried, approve what tripped, call off, go on, undo.</summary>
public sealed class FeedDesk(ShopWrites writes, JobDesk jobs, JobSignal signal, ShopNotices notices, AuditTrail audit, TimeProvider clock)
{
    /// <summary>
    /// Files the import of what a dry run showed: of the same stored file, with the same options. Asked for again, also by two people at once,
    /// the answer is the same import.
    /// </summary>
    /// <param name="approveTripwires">That who asks has seen what tripped in the dry run, and wants it.</param>
    /// <returns>The id of the import.</returns>
    /// <exception cref="FeedNotFoundException" />
    /// <exception cref="FeedNotADryRunException" />
    /// <exception cref="FeedNotPreviewedException" />
    /// <exception cref="TripwiresNotApprovedException">The dry run ran into some.</exception>
    public async Task<int> ApplyAsync(StaffMember by, int feedId, bool approveTripwires, CancellationToken cancellationToken = default)
    {
        try
        {
            return await ApplyOnceAsync(by, feedId, approveTripwires, cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.IsUniqueViolation())
        {
            // Somebody applied it at the same moment: theirs is the import.
            return await ApplyOnceAsync(by, feedId, approveTripwires, cancellationToken);
        }
    }

    /// <summary>Lets a feed go on that stopped at tripwires. It is tried again first: what else has come to trip meanwhile stops it again.</summary>
    /// <exception cref="FeedNotFoundException" />
    /// <exception cref="FeedNotAwaitingApprovalException" />
    public async Task ApproveAsync(StaffMember by, int feedId, CancellationToken cancellationToken = default)
    {
        await writes.RunAsync(async (context, token) =>
        {
            var feed = await FindAsync(context, feedId, token);
            if (feed.Status != FeedStatus.AwaitingApproval) throw new FeedNotAwaitingApprovalException();
            var trips = FeedTrip.Of(feed);
            var job = new Job { JobType = FeedUpload.JobType };
            context.Jobs.Add(job);
            Record(context, by, "productFeed.approve", feedId, new { trips = trips.Select(trip => new { kind = EnumText.Of(trip.Kind), trip.Count }) });
            await context.SaveChangesAsync(token);
            var kinds = FeedTrip.WriteKinds(trips);
            await ChangeAsync(context, feed, feeds => feeds.ExecuteUpdateAsync(set => set
                .SetProperty(row => row.Status, FeedStatus.Pending)
                .SetProperty(row => row.JobId, job.Id)
                .SetProperty(row => row.ApprovedTrips, kinds)
                .SetProperty(row => row.ApprovedByUserId, by.UserId)
                .SetProperty(row => row.ApprovedAt, Now()), token));
        }, cancellationToken);
        signal.Notify();
    }

    /// <summary>Calls a feed off that waits or runs; what it has done stays. One that awaits approval is discarded.</summary>
    /// <exception cref="FeedNotFoundException" />
    /// <exception cref="FeedNotCancellableException" />
    /// <exception cref="JobChangedException">It was just begun, or ended.</exception>
    public async Task CancelAsync(StaffMember by, int feedId, CancellationToken cancellationToken = default)
    {
        var runs = await writes.RunAsync(async (context, token) =>
        {
            var feed = await FindAsync(context, feedId, token);
            if (FeedRules.Cancel(feed) is { } refusal) throw refusal;
            Record(context, by, feed.Status == FeedStatus.AwaitingApproval ? "productFeed.discard" : "productFeed.cancel", feedId, null);
            await context.SaveChangesAsync(token);
            if (feed.Status != FeedStatus.AwaitingApproval && feed.JobId is { } job) return (int?)job;
            await ChangeAsync(context, feed, feeds => feeds.ExecuteUpdateAsync(set => set
                .SetProperty(row => row.Status, FeedStatus.Cancelled)
                .SetProperty(row => row.FailureMessage, "It was discarded: nothing of it went in.")
                .SetProperty(row => row.CompletedAt, Now()), token));
            return null;
        }, cancellationToken);
        // The import ends with its job.
        if (runs is { } jobId) await jobs.CancelAsync(by, jobId, cancellationToken);
    }

    /// <summary>Goes on with a feed that was called off or given up, behind the last row that is done.</summary>
    /// <exception cref="FeedNotFoundException" />
    /// <exception cref="FeedNotResumableException" />
    /// <exception cref="JobChangedException">Somebody was faster.</exception>
    public async Task ResumeAsync(StaffMember by, int feedId, CancellationToken cancellationToken = default)
    {
        var jobId = await writes.RunAsync(async (context, token) =>
        {
            var feed = await FindAsync(context, feedId, token);
            var job = await context.Jobs.Where(row => row.Id == feed.JobId).Select(row => (JobStatus?)row.Status).FirstOrDefaultAsync(token);
            if (FeedRules.Resume(feed, job) is { } refusal) throw refusal;
            Record(context, by, "productFeed.resume", feedId, null);
            await context.SaveChangesAsync(token);
            return feed.JobId!.Value;
        }, cancellationToken);
        await jobs.RetryAsync(by, jobId, cancellationToken);
    }

    /// <summary>
    /// Has taken back what a feed changed, in the background. What was edited since stays, with the reason noted at the change. One that was
    /// stopped half way is gone on with.
    /// </summary>
    /// <exception cref="FeedNotFoundException" />
    /// <exception cref="FeedNotUndoableException" />
    public async Task UndoAsync(StaffMember by, int feedId, CancellationToken cancellationToken = default)
    {
        await writes.RunAsync(async (context, token) =>
        {
            var feed = await FindAsync(context, feedId, token);
            if (FeedRules.Undo(feed) is { } refusal) throw refusal;
            var job = new Job { JobType = FeedUndo.UndoJobType };
            context.Jobs.Add(job);
            Record(context, by, "productFeed.undo", feedId, null);
            await context.SaveChangesAsync(token);
            var begun = await context.ProductFeeds
                .Where(row => row.Id == feedId && row.Status == feed.Status && row.UndoStatus == feed.UndoStatus)
                .ExecuteUpdateAsync(set => set
                    .SetProperty(row => row.UndoStatus, FeedUndoStatus.Running)
                    .SetProperty(row => row.UndoJobId, job.Id)
                    .SetProperty(row => row.UndoneByUserId, by.UserId), token);
            if (begun == 0) throw new FeedNotUndoableException("Somebody was faster: look at it again.");
            await notices.AddAsync(context, new ShopNotice.FeedChanged(feedId));
        }, cancellationToken);
        signal.Notify();
    }

    private async Task<int> ApplyOnceAsync(StaffMember by, int feedId, bool approveTripwires, CancellationToken cancellationToken)
    {
        var id = await writes.RunAsync(async (context, token) =>
        {
            var seen = await FindAsync(context, feedId, token);
            if (await context.ProductFeeds.Where(row => row.AppliedFromId == feedId).Select(row => (int?)row.Id).FirstOrDefaultAsync(token) is { } earlier) return earlier;
            if (FeedRules.Apply(seen) is { } refusal) throw refusal;
            if (seen.Trips is not null && !approveTripwires) throw new TripwiresNotApprovedException();
            var import = new ProductFeed
            {
                BlobId = seen.BlobId, Filename = seen.Filename, FeedType = seen.FeedType, Format = seen.Format, Mode = seen.Mode, Tripwires = seen.Tripwires,
                AppliedFromId = feedId, CreatedByUserId = by.UserId, Job = new Job { JobType = FeedUpload.JobType },
            };
            if (seen.Trips is not null)
                (import.ApprovedTrips, import.ApprovedByUserId, import.ApprovedAt) = (FeedTrip.WriteKinds(FeedTrip.Of(seen)), by.UserId, Now());
            context.ProductFeeds.Add(import);
            await FeedHeaders.CopyAsync(context, feedId, import, token);
            await context.SaveChangesAsync(token);
            Record(context, by, "productFeed.apply", feedId, new { import = import.Id, approvedTripwires = seen.Trips is not null });
            await context.SaveChangesAsync(token);
            return import.Id;
        }, cancellationToken);
        signal.Notify();
        return id;
    }

    private static async Task<ProductFeed> FindAsync(CommerceDbContext context, int feedId, CancellationToken cancellationToken) =>
        await context.ProductFeeds.AsNoTracking().FirstOrDefaultAsync(row => row.Id == feedId, cancellationToken) ?? throw new FeedNotFoundException();

    /// <summary>Changes the feed if it is still as it was seen.</summary>
    private async Task ChangeAsync(CommerceDbContext context, ProductFeed seen, Func<IQueryable<ProductFeed>, Task<int>> change)
    {
        if (await change(context.ProductFeeds.Where(row => row.Id == seen.Id && row.Status == seen.Status && row.JobId == seen.JobId)) == 0)
            throw new FeedNotAwaitingApprovalException();
        await notices.AddAsync(context, new ShopNotice.FeedChanged(seen.Id));
    }

    private void Record(CommerceDbContext context, StaffMember by, string action, int feedId, object? values) =>
        audit.Record(context, by.Actor, action, nameof(ProductFeed), $"{feedId}", newValues: values);

    private DateTime? Now() => UtcDateTimeConverter.Normalize(clock.GetUtcNow().UtcDateTime);
}

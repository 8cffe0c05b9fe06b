using Commerce.Domain.Audit;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Feeds;
using Commerce.Domain.Notices;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Jobs;

/// <summary>
/// What staff do to jobs: have them tried again, and call them off. Each is one guarded statement, so that it never meets a worker half way. A
/// running job is called off through its lease: its worker finds with the next heartbeat that it holds it no more, and stops its handler.
/// </summary>
public sealed class JobDesk(ShopWrites writes, AuditTrail audit, JobSignal signal, ShopNotices notices, TimeProvider clock)
{
    /// <summary>
    /// Files a job again that was given up or called off, with all its attempts; one that waits for its next try is tried at once. A job whose
    /// worker may still be stopping is not begun before that one's lease would have ended.
    /// </summary>
    /// <exception cref="JobNotFoundException" />
    /// <exception cref="JobRunningException">It is just being done.</exception>
    /// <exception cref="IllegalTransitionException">It is done.</exception>
    /// <exception cref="JobChangedException">A worker was faster.</exception>
    public async Task RetryAsync(StaffMember by, int jobId, CancellationToken cancellationToken = default)
    {
        await writes.RunAsync(async (context, token) =>
        {
            var job = await FindAsync(context, jobId, token);
            if (job.Status == JobStatus.Running) throw new JobRunningException();
            if (job.Status != JobStatus.Pending) JobTransitions.Table.Step(job.Status, JobStatus.Pending);
            // Of one that was called off it is when its worker has certainly stopped; of one that failed it is only the pause between two tries.
            var mustWait = job.RetryAt > Now() && (job.Status != JobStatus.Pending || job.Attempts == 0);
            var retryAt = mustWait ? job.RetryAt : null;
            await GuardAsync(Same(context, job).ExecuteUpdateAsync(set => set
                .SetProperty(row => row.Status, JobStatus.Pending)
                .SetProperty(row => row.Attempts, row => row.Status == JobStatus.Pending ? row.Attempts : 0)
                .SetProperty(row => row.RetryAt, retryAt)
                .SetProperty(row => row.FailedAt, (DateTime?)null)
                .SetProperty(row => row.CompletedAt, (DateTime?)null), token));
            await ReopenFeedsAsync(context, jobId, token);
            Record(context, by, "job.retry", job, JobStatus.Pending);
            await context.SaveChangesAsync(token);
        }, cancellationToken);
        signal.Notify();
    }

    /// <summary>Calls a job off that waits or is being done. What it has done already stays.</summary>
    /// <exception cref="JobNotFoundException" />
    /// <exception cref="IllegalTransitionException">It is over.</exception>
    /// <exception cref="JobChangedException">A worker was faster.</exception>
    public Task CancelAsync(StaffMember by, int jobId, CancellationToken cancellationToken = default) => writes.RunAsync(async (context, token) =>
    {
        var job = await FindAsync(context, jobId, token);
        JobTransitions.Table.Step(job.Status, JobStatus.Cancelled);
        await GuardAsync(Same(context, job).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.Status, JobStatus.Cancelled)
            .SetProperty(row => row.RetryAt, row => row.LeaseUntil)
            .SetProperty(row => row.LeaseUntil, (DateTime?)null)
            .SetProperty(row => row.CompletedAt, (DateTime?)Now()), token));
        await EndFeedsAsync(context, jobId, token);
        Record(context, by, "job.cancel", job, JobStatus.Cancelled);
        await context.SaveChangesAsync(token);
    }, cancellationToken);

    private static async Task<Job> FindAsync(CommerceDbContext context, int jobId, CancellationToken cancellationToken) =>
        await context.Jobs.AsNoTracking().FirstOrDefaultAsync(row => row.Id == jobId, cancellationToken) ?? throw new JobNotFoundException();

    /// <summary>The job as it was seen, or nothing any more.</summary>
    private static IQueryable<Job> Same(CommerceDbContext context, Job seen) =>
        context.Jobs.Where(row => row.Id == seen.Id && row.Status == seen.Status && row.Attempts == seen.Attempts);

    private static async Task GuardAsync(Task<int> update)
    {
        if (await update == 0) throw new JobChangedException();
    }

    /// <summary>An import goes on where it stopped, and so does the undoing of one.</summary>
    private async Task ReopenFeedsAsync(CommerceDbContext context, int jobId, CancellationToken cancellationToken)
    {
        await ChangeFeedsAsync(
            context, context.ProductFeeds.Where(feed => feed.JobId == jobId && (feed.Status == FeedStatus.Failed || feed.Status == FeedStatus.Cancelled)),
            feeds => feeds.ExecuteUpdateAsync(set => set
                .SetProperty(feed => feed.Status, feed => feed.StartedAt == null ? FeedStatus.Pending : FeedStatus.Processing)
                .SetProperty(feed => feed.FailureMessage, (string?)null)
                .SetProperty(feed => feed.CompletedAt, (DateTime?)null), cancellationToken),
            cancellationToken);
        await ChangeFeedsAsync(
            context, context.ProductFeeds.Where(feed => feed.UndoJobId == jobId && feed.UndoStatus == FeedUndoStatus.Stopped),
            feeds => feeds.ExecuteUpdateAsync(set => set.SetProperty(feed => feed.UndoStatus, FeedUndoStatus.Running), cancellationToken), cancellationToken);
    }

    private async Task EndFeedsAsync(CommerceDbContext context, int jobId, CancellationToken cancellationToken)
    {
        DateTime? now = Now();
        await ChangeFeedsAsync(
            context, context.ProductFeeds.Where(feed => feed.JobId == jobId && (feed.Status == FeedStatus.Pending || feed.Status == FeedStatus.Processing)),
            feeds => feeds.ExecuteUpdateAsync(set => set
                .SetProperty(feed => feed.Status, FeedStatus.Cancelled)
                .SetProperty(feed => feed.FailureMessage, "The import was called off. The rows that are done stay.")
                .SetProperty(feed => feed.CompletedAt, now), cancellationToken),
            cancellationToken);
        await ChangeFeedsAsync(
            context, context.ProductFeeds.Where(feed => feed.UndoJobId == jobId && feed.UndoStatus == FeedUndoStatus.Running),
            feeds => feeds.ExecuteUpdateAsync(set => set.SetProperty(feed => feed.UndoStatus, FeedUndoStatus.Stopped), cancellationToken), cancellationToken);
    }

    private async Task ChangeFeedsAsync(CommerceDbContext context, IQueryable<ProductFeed> feeds, Func<IQueryable<ProductFeed>, Task<int>> change, CancellationToken cancellationToken)
    {
        var ids = await feeds.Select(feed => feed.Id).ToListAsync(cancellationToken);
        if (ids.Count == 0) return;
        await change(feeds);
        foreach (var id in ids) await notices.AddAsync(context, new ShopNotice.FeedChanged(id));
    }

    private void Record(CommerceDbContext context, StaffMember by, string action, Job job, JobStatus status) => audit.Record(
        context, by.Actor, action, nameof(Job), $"{job.Id}", new { status = EnumText.Of(job.Status), job.Attempts }, new { status = EnumText.Of(status), job.JobType });

    private DateTime Now() => UtcDateTimeConverter.Normalize(clock.GetUtcNow().UtcDateTime);
}

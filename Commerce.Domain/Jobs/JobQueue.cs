using System.Text.Json;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Feeds;
using Commerce.Domain.Notices;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Jobs;

/// <summary>
/// The durable queue. Every step is one guarded statement, so that two workers never hold the same job, and a worker whose
/// lease ran out cannot write over the one that took the job over.
/// </summary>
public sealed class JobQueue(
    IDbContextFactory<CommerceDbContext> contexts, ShopWrites writes, JobSignal signal, ShopNotices notices, TimeProvider clock)
{
    /// <summary>The first wait before another try; it doubles with each.</summary>
    public static readonly TimeSpan FirstRetryDelay = TimeSpan.FromSeconds(5);

    /// <summary>The longest wait between two tries.</summary>
    public static readonly TimeSpan LongestRetryDelay = TimeSpan.FromMinutes(15);

    /// <summary>Between two looks for jobs whose last worker is gone.</summary>
    private static readonly TimeSpan LostJobsInterval = TimeSpan.FromSeconds(5);

    private long _lostSought;

    /// <summary>
    /// Files a job, in a transaction of its own. With a key that was used before, the job filed then is returned.
    /// To file one together with other rows, add a <see cref="Job"/> to their context and call <see cref="WorkSignal.Notify"/> after saving.
    /// </summary>
    /// <exception cref="IdempotencyKeyReusedException">The key was used with another type or payload.</exception>
    public async Task<Job> EnqueueAsync(
        string jobType, string payload, string? idempotencyKey = null, int maxAttempts = 5, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await FindAsync(context, jobType, payload, idempotencyKey, cancellationToken) is { } earlier) return earlier;
        var job = new Job { JobType = jobType, Payload = payload, IdempotencyKey = idempotencyKey, MaxAttempts = maxAttempts };
        context.Jobs.Add(job);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (idempotencyKey is not null && exception.IsUniqueViolation())
        {
            return await FindAsync(context, jobType, payload, idempotencyKey, cancellationToken)
                ?? throw new IdempotencyKeyReusedException(idempotencyKey);
        }

        signal.Notify();
        return job;
    }

    /// <summary>Takes the oldest job that is due, or that another worker left behind; null when there is none.</summary>
    public async Task<Job?> ClaimAsync(
        string workerId, TimeSpan lease, IReadOnlyCollection<string> jobTypes, CancellationToken cancellationToken = default) =>
        await ClaimAsync(workerId, lease, jobTypes, most: 1, cancellationToken) is [var job] ? job : null;

    /// <summary>The same of several jobs, the oldest first.</summary>
    public async Task<IReadOnlyList<Job>> ClaimAsync(
        string workerId, TimeSpan lease, IReadOnlyCollection<string> jobTypes, int most, CancellationToken cancellationToken = default)
    {
        if (jobTypes.Count == 0) return [];
        var now = Now();
        await GiveUpLostJobsAsync(now, cancellationToken);
        var types = string.Join(", ", Enumerable.Range(4, jobTypes.Count).Select(i => $"{{{i}}}"));
        object[] values = [workerId, now + lease, now, most, .. jobTypes];
        var jobs = await writes.RunAsync((context, token) =>
        {
            // PostgreSQL steps over rows that another worker is just taking; SQLite has one writer at a time anyway.
            var skipLocked = context.Database.IsNpgsql() ? "FOR UPDATE SKIP LOCKED" : "";
            // Each part is read in the order of its index, and no further than needed, however many jobs wait.
            string Oldest(string which) => $$"""
                SELECT * FROM (SELECT "Id" FROM "Jobs"
                WHERE {{which}} AND "Attempts" < "MaxAttempts" AND "JobType" IN ({{types}}) ORDER BY "Id" LIMIT {3} {{skipLocked}}) AS oldest
                """;
            var sql = $$"""
                WITH due AS MATERIALIZED (
                    {{Oldest("""("Status" = 'PENDING' AND "RetryAt" IS NULL)""")}}
                    UNION ALL {{Oldest("""("Status" = 'PENDING' AND "RetryAt" <= {2})""")}}
                    UNION ALL {{Oldest("""("Status" = 'RUNNING' AND "LeaseUntil" <= {2})""")}}
                    ORDER BY 1 LIMIT {3})
                UPDATE "Jobs" SET "Status" = 'RUNNING', "WorkerId" = {0}, "LeaseUntil" = {1}, "RetryAt" = NULL,
                    "Attempts" = "Attempts" + 1, "StartedAt" = COALESCE("StartedAt", {2})
                WHERE "Id" IN (SELECT "Id" FROM due)
                RETURNING *
                """;
            return context.Jobs.FromSqlRaw(sql, values).IgnoreQueryFilters().AsNoTracking().ToListAsync(token);
        }, cancellationToken);
        return [.. jobs.OrderBy(job => job.Id)];
    }

    /// <summary>Puts up for others what workers hold that are gone, so that nobody waits for their leases to run out.</summary>
    /// <returns>How many jobs.</returns>
    public async Task<int> ReclaimAsync(Func<string, bool> isGone, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var running = context.Jobs.Where(job => job.Status == JobStatus.Running);
        var holders = await running.Select(job => job.WorkerId!).Distinct().ToListAsync(cancellationToken);
        var gone = holders.Where(isGone).ToList();
        if (gone.Count == 0) return 0;
        DateTime? now = Now();
        return await running.Where(job => gone.Contains(job.WorkerId!))
            .ExecuteUpdateAsync(set => set.SetProperty(job => job.LeaseUntil, now), cancellationToken);
    }

    /// <summary>Extends the lease. False when the worker no longer holds the job: it must stop.</summary>
    public Task<bool> HeartbeatAsync(int jobId, string workerId, TimeSpan lease, CancellationToken cancellationToken = default) =>
        HeartbeatAsync([jobId], workerId, lease, cancellationToken);

    /// <summary>The same of several jobs. False when the worker no longer holds all of them.</summary>
    public async Task<bool> HeartbeatAsync(IReadOnlyCollection<int> jobIds, string workerId, TimeSpan lease, CancellationToken cancellationToken = default)
    {
        DateTime? until = Now() + lease;
        return await UpdateAsync(jobIds, workerId, (jobs, token) => jobs.ExecuteUpdateAsync(
            set => set.SetProperty(job => job.LeaseUntil, until), token), cancellationToken);
    }

    /// <summary>Ends a job with its result. False when the worker no longer holds it.</summary>
    public Task<bool> CompleteAsync(int jobId, string workerId, string? result, CancellationToken cancellationToken = default) =>
        CompleteAsync([jobId], workerId, result, cancellationToken);

    /// <summary>Ends several jobs with the same result. False when the worker no longer holds all of them.</summary>
    public async Task<bool> CompleteAsync(IReadOnlyCollection<int> jobIds, string workerId, string? result, CancellationToken cancellationToken = default)
    {
        DateTime? now = Now();
        return await UpdateAsync(jobIds, workerId, (jobs, token) => jobs.ExecuteUpdateAsync(set => set
            .SetProperty(job => job.Status, JobStatus.Completed)
            .SetProperty(job => job.Result, result)
            .SetProperty(job => job.Error, (string?)null)
            .SetProperty(job => job.LeaseUntil, (DateTime?)null)
            .SetProperty(job => job.CompletedAt, now), token), cancellationToken);
    }

    /// <summary>
    /// Ends an attempt with an error. The job is tried again later, unless <paramref name="final"/> or its attempts are used up.
    /// False when the worker no longer holds it.
    /// </summary>
    public async Task<bool> FailAsync(
        Job job, string workerId, Exception error, bool final = false, CancellationToken cancellationToken = default)
    {
        var json = JsonSerializer.Serialize(new { type = error.GetType().Name, message = error.Message });
        DateTime? now = Now();
        var isOver = final || job.Attempts >= job.MaxAttempts;
        var status = isOver ? JobStatus.Failed : JobStatus.Pending;
        DateTime? failedAt = isOver ? now : null;
        DateTime? retryAt = isOver ? null : now + DelayAfter(job.Attempts);
        var isOurs = await UpdateAsync([job.Id], workerId, (jobs, token) => jobs.ExecuteUpdateAsync(set => set
            .SetProperty(row => row.Status, status)
            .SetProperty(row => row.Error, json)
            .SetProperty(row => row.LeaseUntil, (DateTime?)null)
            .SetProperty(row => row.FailedAt, failedAt)
            .SetProperty(row => row.RetryAt, retryAt), token), cancellationToken);
        if (!isOurs || !isOver) return isOurs;
        await writes.RunAsync((context, token) => EndFeedsOfFailedJobsAsync(context, now, token), cancellationToken);
        return true;
    }

    /// <summary>Puts a job back untouched, as a stopping process does; the attempt does not count.</summary>
    public Task<bool> ReleaseAsync(int jobId, string workerId, CancellationToken cancellationToken = default) =>
        UpdateAsync([jobId], workerId, (jobs, token) => jobs.ExecuteUpdateAsync(set => set
            .SetProperty(job => job.Status, JobStatus.Pending)
            .SetProperty(job => job.Attempts, job => job.Attempts - 1)
            .SetProperty(job => job.LeaseUntil, (DateTime?)null), token), cancellationToken);

    /// <summary>How long to wait after the given number of attempts.</summary>
    public static TimeSpan DelayAfter(int attempts)
    {
        var factor = Math.Pow(2, Math.Clamp(attempts - 1, 0, 20));
        return TimeSpan.FromTicks(Math.Min((long)(FirstRetryDelay.Ticks * factor), LongestRetryDelay.Ticks));
    }

    private static async Task<Job?> FindAsync(
        CommerceDbContext context, string jobType, string payload, string? key, CancellationToken cancellationToken)
    {
        if (key is null) return null;
        var job = await context.Jobs.AsNoTracking().FirstOrDefaultAsync(row => row.IdempotencyKey == key, cancellationToken);
        if (job is null) return null;
        return job.JobType == jobType && IsSameJson(job.Payload, payload) ? job : throw new IdempotencyKeyReusedException(key);
    }

    /// <summary>Compares meaning, not spelling: PostgreSQL stores JSON in its own order and spacing.</summary>
    private static bool IsSameJson(string a, string b)
    {
        using var left = JsonDocument.Parse(a);
        using var right = JsonDocument.Parse(b);
        return JsonElement.DeepEquals(left.RootElement, right.RootElement);
    }

    /// <summary>Looked for now and then: nobody waits for what has failed already.</summary>
    private async Task GiveUpLostJobsAsync(DateTime now, CancellationToken cancellationToken)
    {
        if (now.Ticks - Interlocked.Read(ref _lostSought) < LostJobsInterval.Ticks) return;
        Interlocked.Exchange(ref _lostSought, now.Ticks);
        DateTime? failedAt = now;
        await writes.RunAsync(async (context, token) =>
        {
            var givenUp = await context.Jobs
                .Where(job => job.Status == JobStatus.Running && job.LeaseUntil <= failedAt && job.Attempts >= job.MaxAttempts)
                .ExecuteUpdateAsync(set => set
                    .SetProperty(job => job.Status, JobStatus.Failed)
                    .SetProperty(job => job.Error, """{"type":"LeaseExpired","message":"The worker did not come back."}""")
                    .SetProperty(job => job.LeaseUntil, (DateTime?)null)
                    .SetProperty(job => job.FailedAt, failedAt), token);
            if (givenUp > 0) await EndFeedsOfFailedJobsAsync(context, failedAt, token);
        }, cancellationToken);
    }

    /// <summary>A feed whose job nobody will try again must not look as if it were still on its way.</summary>
    private async Task EndFeedsOfFailedJobsAsync(CommerceDbContext context, DateTime? now, CancellationToken cancellationToken)
    {
        var open = context.ProductFeeds
            .Where(feed => (feed.Status == FeedStatus.Pending || feed.Status == FeedStatus.Processing) && feed.Job!.Status == JobStatus.Failed);
        var ids = await open.Select(feed => feed.Id).ToListAsync(cancellationToken);
        await open.ExecuteUpdateAsync(set => set
            .SetProperty(feed => feed.Status, FeedStatus.Failed)
            .SetProperty(feed => feed.FailureMessage, "The import broke off again and again and was given up. The rows that are done stay; upload the file again for the rest.")
            .SetProperty(feed => feed.CompletedAt, now), cancellationToken);
        var undone = context.ProductFeeds.Where(feed => feed.UndoStatus == FeedUndoStatus.Running && feed.UndoJob!.Status == JobStatus.Failed);
        ids.AddRange(await undone.Select(feed => feed.Id).ToListAsync(cancellationToken));
        await undone.ExecuteUpdateAsync(set => set.SetProperty(feed => feed.UndoStatus, FeedUndoStatus.Stopped), cancellationToken);
        foreach (var id in ids) await notices.AddAsync(context, new ShopNotice.FeedChanged(id));
    }

    private async Task<bool> UpdateAsync(
        IReadOnlyCollection<int> jobIds, string workerId, Func<IQueryable<Job>, CancellationToken, Task<int>> update, CancellationToken cancellationToken) =>
        await writes.RunAsync(
            (context, token) => update(
                context.Jobs.Where(job => jobIds.Contains(job.Id) && job.WorkerId == workerId && job.Status == JobStatus.Running), token),
            cancellationToken) == jobIds.Count;

    private DateTime Now() => UtcDateTimeConverter.Normalize(clock.GetUtcNow().UtcDateTime);
}

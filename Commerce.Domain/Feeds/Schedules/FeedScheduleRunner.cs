using System.Security.Cryptography;
using System.Text.Json;
using Commerce.Domain.Audit;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Files;
using Commerce.Domain.Jobs;
using Commerce.Domain.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Commerce.Domain.Feeds.Schedules;

/// <summary>
/// Fetches the feeds that are due, and hands each to the import like one that was uploaded. Who runs a schedule moves its time by a guarded update, so no
/// two processes run the same; if one dies, the schedule is due again when its time to run is over.
/// </summary>
internal sealed class FeedScheduleRunner(
    IDbContextFactory<CommerceDbContext> contexts, ShopWrites writes, WebFetcher web, FeedUpload upload, TimeProvider clock) : IRecurringJob
{
    /// <summary>One fetch takes no longer.</summary>
    private static readonly TimeSpan s_timeLimit = TimeSpan.FromMinutes(5);

    /// <summary>How long a schedule belongs to who has begun to run it.</summary>
    internal static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    public string JobType => "feeds.fetch";

    public TimeSpan Interval => TimeSpan.FromSeconds(15);

    public async Task<bool> IsNeededAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Due(context).AnyAsync(cancellationToken);
    }

    public async Task<string?> HandleAsync(Job job, CancellationToken cancellationToken)
    {
        var outcomes = new Dictionary<string, string>();
        while (await TakeAsync(cancellationToken) is { } schedule)
        {
            try
            {
                outcomes[schedule.Name] = EnumText.Of(await RunAsync(schedule, job, cancellationToken));
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                // It was not done: the next process does it.
                await RecordAsync(schedule, row => row.SetProperty(other => other.NextRunAt, schedule.NextRunAt));
                throw;
            }
        }

        return JsonSerializer.Serialize(outcomes);
    }

    /// <summary>Takes the one that waits longest; null when none is due.</summary>
    private async Task<FeedSchedule?> TakeAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            var schedule = await Due(context).AsNoTracking().Include(row => row.LastFeed).OrderBy(row => row.NextRunAt).ThenBy(row => row.Id).FirstOrDefaultAsync(cancellationToken);
            if (schedule is null) return null;
            DateTime? until = Now() + Lease;
            var isOurs = await writes.RunAsync((db, token) => db.FeedSchedules.Where(row => row.Id == schedule.Id && row.NextRunAt == schedule.NextRunAt)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.NextRunAt, until), token), cancellationToken) == 1;
            if (isOurs) return schedule;
        }
    }

    private async Task<FeedScheduleOutcome> RunAsync(FeedSchedule schedule, Job job, CancellationToken cancellationToken)
    {
        // Runs must not pile up behind one that waits for somebody to approve it.
        if (schedule.LastFeed is { Status: not (FeedStatus.Completed or FeedStatus.Failed or FeedStatus.Cancelled) })
            return await EndAsync(schedule, FeedScheduleOutcome.Waiting, "The feed of the run before is not done yet. See to it; the next run takes the file as it is then.");
        var request = new WebRequest(schedule.Url, WebContentKind.Feed, BlobArchive.DefaultMaxBytes, s_timeLimit);
        if (!schedule.IsAskedFor) request = request with { KnownTag = schedule.KnownTag, KnownSince = schedule.KnownSince };
        switch (await web.FetchAsync(request, cancellationToken))
        {
            case WebOutcome.Fetched { Content: var content }:
                await using (content) return await TakeInAsync(schedule, content, job, cancellationToken);
            case WebOutcome.Failed failed:
                return await FailAsync(schedule, failed);
            default:
                return await EndAsync(schedule, FeedScheduleOutcome.Unchanged, "The file is what it was the last time.");
        }
    }

    private async Task<FeedScheduleOutcome> TakeInAsync(FeedSchedule schedule, WebContent content, Job job, CancellationToken cancellationToken)
    {
        var checksum = Convert.ToHexStringLower(await SHA256.HashDataAsync(content.Content, cancellationToken));
        if (checksum == schedule.KnownChecksum && !schedule.IsAskedFor)
            return await EndAsync(schedule, FeedScheduleOutcome.Unchanged, "The file is what it was the last time.");
        content.Content.Position = 0;
        var feed = await upload.ExecuteAsync(
            content.Content, new FeedUploadRequest(content.Filename, content.MediaType, schedule.FeedType, schedule.Format, DryRun: false), AuditActor.Job(job.Id), cancellationToken);
        int? feedId = feed.Id;
        DateTime? since = content.LastModified?.UtcDateTime;
        return await EndAsync(schedule, FeedScheduleOutcome.Taken, null, set => set
            .SetProperty(row => row.LastFeedId, feedId)
            .SetProperty(row => row.KnownTag, content.Tag)
            .SetProperty(row => row.KnownSince, since)
            .SetProperty(row => row.KnownChecksum, checksum));
    }

    private async Task<FeedScheduleOutcome> EndAsync(
        FeedSchedule schedule, FeedScheduleOutcome outcome, string? message, Action<UpdateSettersBuilder<FeedSchedule>>? change = null)
    {
        DateTime? now = Now(), next = schedule.IsActive ? FeedScheduleTimes.Next(schedule, Now()) : null;
        await RecordAsync(schedule, set =>
        {
            set.SetProperty(row => row.LastOutcome, outcome).SetProperty(row => row.LastMessage, message).SetProperty(row => row.LastFailure, (WebFailure?)null)
                .SetProperty(row => row.FailuresInARow, 0).SetProperty(row => row.LastRunAt, now).SetProperty(row => row.NextRunAt, next).SetProperty(row => row.IsAskedFor, false);
            change?.Invoke(set);
        });
        return outcome;
    }

    private async Task<FeedScheduleOutcome> FailAsync(FeedSchedule schedule, WebOutcome.Failed failed)
    {
        var failures = schedule.FailuresInARow + 1;
        DateTime? now = Now();
        DateTime? next = !schedule.IsActive ? null
            : failed.IsPassing ? FeedScheduleTimes.Retry(schedule, Now(), failures, failed.RetryAfter) : FeedScheduleTimes.Next(schedule, Now());
        await RecordAsync(schedule, set => set
            .SetProperty(row => row.LastOutcome, FeedScheduleOutcome.Failed).SetProperty(row => row.LastMessage, failed.Message).SetProperty(row => row.LastFailure, failed.Failure)
            .SetProperty(row => row.FailuresInARow, failures).SetProperty(row => row.LastRunAt, now).SetProperty(row => row.NextRunAt, next).SetProperty(row => row.IsAskedFor, false));
        return FeedScheduleOutcome.Failed;
    }

    /// <summary>Writes down what came of it; it has happened, so a stopping process does it all the same.</summary>
    private Task RecordAsync(FeedSchedule schedule, Action<UpdateSettersBuilder<FeedSchedule>> change) => writes.RunAsync(
        (context, token) => context.FeedSchedules.Where(row => row.Id == schedule.Id).ExecuteUpdateAsync(change, token), CancellationToken.None);

    private IQueryable<FeedSchedule> Due(CommerceDbContext context)
    {
        DateTime? now = Now();
        return context.FeedSchedules.Where(row => row.NextRunAt != null && row.NextRunAt <= now && (row.IsActive || row.IsAskedFor));
    }

    private DateTime Now() => UtcDateTimeConverter.Normalize(clock.GetUtcNow().UtcDateTime);
}

using System.Diagnostics.Metrics;
using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Commerce.Domain.Jobs;

/// <summary>
/// Measures the queue every half minute, for hosts that send measurements somewhere. The queue is one for all nodes, so each of them tells the same: take
/// the largest, not the sum.
/// </summary>
public sealed class JobQueueGauges(IDbContextFactory<CommerceDbContext> contexts, TimeProvider clock, ILogger<JobQueueGauges> logger) : BackgroundService
{
    private static readonly TimeSpan s_interval = TimeSpan.FromSeconds(30);

    private volatile Sample _last = new([], 0);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        ShopTelemetry.Meter.CreateObservableGauge(
            "commerce.jobs.due", () => _last.Due.Select(type => Measure(type, type.Count)), "{job}", "Jobs that could be done now and are not yet.");
        ShopTelemetry.Meter.CreateObservableGauge(
            "commerce.jobs.oldest", () => _last.Due.Select(type => Measure(type, (clock.GetUtcNow().UtcDateTime - type.Oldest).TotalSeconds)), "s", "How long ago the oldest of them was filed.");
        ShopTelemetry.Meter.CreateObservableGauge("commerce.jobs.given_up", () => _last.GivenUp, "{job}", "Jobs that failed for good and wait for somebody.");
        await Task.Yield();
        using var timer = new PeriodicTimer(s_interval, clock);
        try
        {
            do await SampleAsync(stoppingToken);
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    private static Measurement<double> Measure(DueJobs type, double value) => new(value, new KeyValuePair<string, object?>("job.type", type.JobType));

    private async Task SampleAsync(CancellationToken cancellationToken)
    {
        try
        {
            var now = UtcDateTimeConverter.Normalize(clock.GetUtcNow().UtcDateTime);
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            var due = await context.Jobs
                .Where(job => job.Status == JobStatus.Pending && (job.RetryAt == null || job.RetryAt <= now))
                .GroupBy(job => job.JobType)
                .Select(type => new DueJobs(type.Key, type.Count(), type.Min(job => job.CreatedAt)))
                .ToListAsync(cancellationToken);
            _last = new Sample(due, await context.Jobs.CountAsync(job => job.Status == JobStatus.Failed, cancellationToken));
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            logger.LogWarning(exception, "The job queue could not be measured; trying again.");
        }
    }

    private sealed record DueJobs(string JobType, int Count, DateTime Oldest);

    private sealed record Sample(IReadOnlyList<DueJobs> Due, int GivenUp);
}

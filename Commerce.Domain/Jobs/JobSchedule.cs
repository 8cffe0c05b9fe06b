using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Commerce.Domain.Jobs;

/// <summary>Files the recurring jobs when they are due.</summary>
public sealed class JobSchedule(
    IServiceScopeFactory scopes, JobQueue queue, TimeProvider clock, ILogger<JobSchedule> logger, IHostApplicationLifetime? application = null) : BackgroundService
{
    /// <summary>What stands behind the type of job in the key of a recurring one.</summary>
    internal const string KeyMark = "@";

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    /// <summary>The last interval that was filed, by type of job: the queue itself would refuse a second one, but need not be asked.</summary>
    private readonly Dictionary<string, long> _filed = [];

    /// <summary>The key by which the queue knows the job of the interval that <paramref name="now"/> lies in.</summary>
    internal static string KeyOf(IRecurringJob job, DateTimeOffset now) =>
        string.Create(CultureInfo.InvariantCulture, $"{job.JobType}{KeyMark}{new DateTime(SlotOf(job, now) * job.Interval.Ticks, DateTimeKind.Utc):yyyy-MM-ddTHH:mm:ss}Z");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The host must not wait for it; and one that cannot listen ends without having filed any.
        await Task.Yield();
        await application.StartedAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            var wait = LongestWait;
            try
            {
                wait = await FileDueAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
            {
                logger.LogError(exception, "The recurring jobs could not be filed; trying again.");
            }

            await Task.Delay(wait, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Files what is due and returns how long to wait for the next.</summary>
    internal async Task<TimeSpan> FileDueAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = clock.GetUtcNow();
        var wait = LongestWait;
        foreach (var job in scope.ServiceProvider.GetServices<IRecurringJob>())
        {
            var slot = SlotOf(job, now);
            if (_filed.GetValueOrDefault(job.JobType, -1) != slot && await job.IsNeededAsync(cancellationToken))
            {
                await queue.EnqueueAsync(job.JobType, "{}", KeyOf(job, now), maxAttempts: 3, cancellationToken);
                _filed[job.JobType] = slot;
            }

            var next = TimeSpan.FromTicks((slot + 1) * job.Interval.Ticks - now.UtcTicks);
            if (next < wait) wait = next;
        }

        return wait > TimeSpan.Zero ? wait : TimeSpan.FromMilliseconds(1);
    }

    private static long SlotOf(IRecurringJob job, DateTimeOffset now) => now.UtcTicks / job.Interval.Ticks;
}

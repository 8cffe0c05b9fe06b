using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Commerce.Domain.Jobs;

/// <summary>
/// Takes jobs and gives each to the handler of its type: several types side by side, so that a long import keeps no payment waiting, and
/// the jobs of one type one after another, or several at once where their handler takes them so.
/// </summary>
public sealed class JobWorker(
    IServiceScopeFactory scopes, JobQueue queue, JobSignal signal, TimeProvider clock, ILogger<JobWorker> logger, IHostApplicationLifetime? application = null) : BackgroundService
{
    /// <summary>How long a worker that died keeps a job from the others.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(1);

    /// <summary>Between two looks for workers of this machine that died; those of others are known by their leases only.</summary>
    private static readonly TimeSpan ReclaimInterval = TimeSpan.FromSeconds(3);

    private readonly string _workerId = WorkerName.New();

    /// <summary>How many jobs of each type are handled together.</summary>
    private readonly Lazy<Dictionary<string, int>> _mostAtOnce = new(() =>
    {
        using var scope = scopes.CreateScope();
        return scope.ServiceProvider.GetServices<IJobHandler>().ToDictionary(handler => handler.JobType, handler => (handler as IJobBatchHandler)?.MostAtOnce ?? 1);
    });

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The host must not wait for the first job; and one that cannot listen ends without having begun any.
        await Task.Yield();
        await application.StartedAsync(stoppingToken);
        var running = new Dictionary<string, Task>();
        long? reclaimed = null;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                // A process that was killed left its jobs behind: the one that is started in its place goes on at once, and others of this machine soon.
                if (reclaimed is not { } last || clock.GetElapsedTime(last) > ReclaimInterval)
                {
                    await queue.ReclaimAsync(reclaimed is null ? WorkerName.IsGone : WorkerName.HasDied, stoppingToken);
                    reclaimed = clock.GetTimestamp();
                }

                foreach (var (type, task) in running.Where(entry => entry.Value.IsCompleted).ToList())
                {
                    running.Remove(type);
                    await task;
                }

                if (await ClaimAsync(running.Keys, stoppingToken) is [var job, ..] jobs) running.Add(job.JobType, RunThenCallAsync(jobs, stoppingToken));
                else await signal.WaitAsync(PollInterval, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                logger.LogError(exception, "The job queue cannot be read; trying again.");
                await Task.Delay(PollInterval, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        await Task.WhenAll(running.Values).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Runs what is due of one type; false when nothing is.</summary>
    public async Task<bool> RunOneAsync(CancellationToken stoppingToken)
    {
        if (await ClaimAsync([], stoppingToken) is not [_, ..] jobs) return false;
        await RunAsync(jobs, stoppingToken);
        return true;
    }

    /// <summary>The next job of a type that is not being run here already; with others of its type, where they are handled together.</summary>
    private async Task<IReadOnlyList<Job>> ClaimAsync(IReadOnlyCollection<string> busyTypes, CancellationToken cancellationToken)
    {
        if (await queue.ClaimAsync(_workerId, Lease, [.. _mostAtOnce.Value.Keys.Except(busyTypes)], cancellationToken) is not { } job) return [];
        var others = _mostAtOnce.Value[job.JobType] - 1;
        return others == 0 ? [job] : [job, .. await queue.ClaimAsync(_workerId, Lease, [job.JobType], others, cancellationToken)];
    }

    private async Task RunThenCallAsync(IReadOnlyList<Job> jobs, CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            await RunAsync(jobs, stoppingToken);
        }
        finally
        {
            // The next of its type may be waiting.
            signal.Notify();
        }
    }

    private async Task RunAsync(IReadOnlyList<Job> jobs, CancellationToken stoppingToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await RunAsync(jobs, scope.ServiceProvider.GetServices<IJobHandler>().Single(handler => handler.JobType == jobs[0].JobType), stoppingToken);
    }

    private async Task RunAsync(IReadOnlyList<Job> jobs, IJobHandler handler, CancellationToken stoppingToken)
    {
        using var held = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        using var done = new CancellationTokenSource();
        using var activity = JobTelemetry.Begin(jobs);
        var began = Stopwatch.GetTimestamp();
        var outcome = "stopped";
        var heartbeat = HoldAsync(jobs, held, done.Token);
        try
        {
            IReadOnlyList<JobOutcome> outcomes = handler is IJobBatchHandler several
                ? await several.HandleAsync(jobs, held.Token)
                : [new JobOutcome(await handler.HandleAsync(jobs[0], held.Token))];
            outcome = outcomes.Any(one => one.Failure is not null) ? "failed" : "done";
            await EndAsync([.. jobs.Zip(outcomes)]);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            foreach (var job in jobs) await queue.ReleaseAsync(job.Id, _workerId, CancellationToken.None);
        }
        catch (OperationCanceledException) when (held.IsCancellationRequested)
        {
            logger.LogWarning("Job {JobId} was called off, or taken over by another worker.", jobs[0].Id);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            outcome = "failed";
            JobTelemetry.Failed(activity, exception);
            await EndAsync([.. jobs.Select(job => (job, new JobOutcome(null, exception)))]);
        }
        finally
        {
            JobTelemetry.End(jobs, began, outcome);
            await done.CancelAsync();
            await heartbeat;
        }
    }

    /// <summary>Writes down what became of jobs. The work is done: a stopping process does it all the same.</summary>
    private async Task EndAsync(IReadOnlyList<(Job Job, JobOutcome Outcome)> ended)
    {
        foreach (var alike in ended.Where(one => one.Outcome.Failure is null).GroupBy(one => one.Outcome.Result))
            await queue.CompleteAsync([.. alike.Select(one => one.Job.Id)], _workerId, alike.Key, CancellationToken.None);
        foreach (var (job, outcome) in ended)
        {
            if (outcome.Failure is not { } failure) continue;
            logger.LogError(failure, "Job {JobId} ({JobType}) failed at attempt {Attempt}.", job.Id, job.JobType, job.Attempts);
            await queue.FailAsync(job, _workerId, failure, failure is JobFailedException, CancellationToken.None);
        }
    }

    /// <summary>Keeps the lease while the handler works, and stops the handler when it is lost.</summary>
    private async Task HoldAsync(IReadOnlyList<Job> jobs, CancellationTokenSource held, CancellationToken done)
    {
        int[] ids = [.. jobs.Select(job => job.Id)];
        using var timer = new PeriodicTimer(Lease / 3, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(done))
            {
                try
                {
                    if (!await queue.HeartbeatAsync(ids, _workerId, Lease, done)) await held.CancelAsync();
                }
                catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
                {
                    logger.LogWarning(exception, "The lease of job {JobId} could not be extended.", ids[0]);
                }
            }
        }
        catch (OperationCanceledException) when (done.IsCancellationRequested)
        {
            // The handler has finished.
        }
    }
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Commerce.Domain.Jobs;

/// <summary>
/// Takes jobs and gives each to the handler of its type: several types side by side, so that a long import keeps no payment waiting, and
/// the jobs of one type one after another.
/// </summary>
public sealed class JobWorker(
    IServiceScopeFactory scopes, JobQueue queue, JobSignal signal, TimeProvider clock, ILogger<JobWorker> logger) : BackgroundService
{
    /// <summary>How long a worker that died keeps a job from the others.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(1);

    private readonly string _workerId = WorkerName.New();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The host must not wait for the first job.
        await Task.Yield();
        var running = new Dictionary<string, Task>();
        var hasReclaimed = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                // A process that was killed left its jobs behind: the one that is started in its place goes on at once.
                if (!hasReclaimed) await queue.ReclaimAsync(WorkerName.IsGone, stoppingToken);
                hasReclaimed = true;
                foreach (var (type, task) in running.Where(entry => entry.Value.IsCompleted).ToList())
                {
                    running.Remove(type);
                    await task;
                }

                if (await ClaimAsync(running.Keys, stoppingToken) is { } job) running.Add(job.JobType, RunThenCallAsync(job, stoppingToken));
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

    /// <summary>Runs one job when one is due; false when none is.</summary>
    public async Task<bool> RunOneAsync(CancellationToken stoppingToken)
    {
        if (await ClaimAsync([], stoppingToken) is not { } job) return false;
        await RunAsync(job, stoppingToken);
        return true;
    }

    /// <summary>The next job of a type that is not being run here already.</summary>
    private async Task<Job?> ClaimAsync(IReadOnlyCollection<string> busyTypes, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        string[] types = [.. scope.ServiceProvider.GetServices<IJobHandler>().Select(handler => handler.JobType).Except(busyTypes)];
        return await queue.ClaimAsync(_workerId, Lease, types, cancellationToken);
    }

    private async Task RunThenCallAsync(Job job, CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            await RunAsync(job, stoppingToken);
        }
        finally
        {
            // The next of its type may be waiting.
            signal.Notify();
        }
    }

    private async Task RunAsync(Job job, CancellationToken stoppingToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await RunAsync(job, scope.ServiceProvider.GetServices<IJobHandler>().Single(handler => handler.JobType == job.JobType), stoppingToken);
    }

    private async Task RunAsync(Job job, IJobHandler handler, CancellationToken stoppingToken)
    {
        using var held = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        using var done = new CancellationTokenSource();
        var heartbeat = HoldAsync(job.Id, held, done.Token);
        try
        {
            var result = await handler.HandleAsync(job, held.Token);
            // The work is done: a stopping process still writes it down.
            await queue.CompleteAsync(job.Id, _workerId, result, CancellationToken.None);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await queue.ReleaseAsync(job.Id, _workerId, CancellationToken.None);
        }
        catch (OperationCanceledException) when (held.IsCancellationRequested)
        {
            logger.LogWarning("Job {JobId} was taken over by another worker.", job.Id);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            logger.LogError(exception, "Job {JobId} ({JobType}) failed at attempt {Attempt}.", job.Id, job.JobType, job.Attempts);
            await queue.FailAsync(job, _workerId, exception, exception is JobFailedException, CancellationToken.None);
        }
        finally
        {
            await done.CancelAsync();
            await heartbeat;
        }
    }

    /// <summary>Keeps the lease while the handler works, and stops the handler when it is lost.</summary>
    private async Task HoldAsync(int jobId, CancellationTokenSource held, CancellationToken done)
    {
        using var timer = new PeriodicTimer(Lease / 3, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(done))
            {
                try
                {
                    if (!await queue.HeartbeatAsync(jobId, _workerId, Lease, done)) await held.CancelAsync();
                }
                catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
                {
                    logger.LogWarning(exception, "The lease of job {JobId} could not be extended.", jobId);
                }
            }
        }
        catch (OperationCanceledException) when (done.IsCancellationRequested)
        {
            // The handler has finished.
        }
    }
}

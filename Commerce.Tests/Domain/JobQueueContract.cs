using System.Collections.Concurrent;
using Commerce.Domain.Audit;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Feeds;
using Commerce.Domain.Jobs;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Commerce.Tests.Domain;

public abstract class JobQueueContract(DatabaseFixture database)
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    private JobQueue Queue => database.Get<JobQueue>();

    [ContractFact]
    public async Task Claim_ManyWorkers_GiveEachJobToOne()
    {
        var type = NewType();
        for (var i = 0; i < 30; i++) await Queue.EnqueueAsync(type, "{}");
        var claimed = new ConcurrentBag<int>();

        await Parallel.ForEachAsync(Enumerable.Range(0, 8), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (worker, token) =>
        {
            while (await Queue.ClaimAsync($"w{worker}", Lease, [type], token) is { } job)
            {
                claimed.Add(job.Id);
                Assert.True(await Queue.CompleteAsync(job.Id, $"w{worker}", """{"ok":true}""", token));
            }
        });

        Assert.Equal(30, claimed.Count);
        Assert.Equal(30, claimed.Distinct().Count());
    }

    [ContractFact]
    public async Task Claim_Several_TakesTheOldestThatAreDue()
    {
        var type = NewType();
        var jobs = new List<int>();
        for (var i = 0; i < 5; i++) jobs.Add((await Queue.EnqueueAsync(type, "{}")).Id);
        var later = await Queue.ClaimAsync("w", Lease, [type]);
        await Queue.FailAsync(later!, "w", new InvalidOperationException("not now"));
        await Queue.ClaimAsync("dead", Lease, [type]);

        Assert.Equal([jobs[2], jobs[3]], (await Queue.ClaimAsync("w", Lease, [type], 2)).Select(job => job.Id));
        database.Clock.Advance(Lease + TimeSpan.FromSeconds(1));
        Assert.Equal([jobs[0], jobs[1], jobs[2]], (await Queue.ClaimAsync("v", Lease, [type], 3)).Select(job => job.Id));
        Assert.True(await Queue.HeartbeatAsync([jobs[0], jobs[1]], "v", Lease));
        Assert.False(await Queue.HeartbeatAsync([jobs[0], jobs[3]], "v", Lease));
        Assert.True(await Queue.CompleteAsync([jobs[0], jobs[1], jobs[2]], "v", "{}"));
        Assert.False(await Queue.CompleteAsync([jobs[0]], "v", "{}"));
    }

    [ContractFact]
    public async Task Worker_HandlerThatTakesSeveral_EndsEachAsItCameOut()
    {
        var handler = new BatchHandler(NewType());
        await using var services = new ServiceCollection().AddSingleton<IJobHandler>(handler).BuildServiceProvider();
        using var signal = new JobSignal();
        using var worker = new JobWorker(
            services.GetRequiredService<IServiceScopeFactory>(), Queue, signal, TimeProvider.System, NullLogger<JobWorker>.Instance);
        var jobs = new List<int>();
        for (var i = 0; i < 4; i++) jobs.Add((await Queue.EnqueueAsync(handler.JobType, $$"""{"n":{{i}}}""")).Id);

        Assert.True(await worker.RunOneAsync(CancellationToken.None));
        Assert.True(await worker.RunOneAsync(CancellationToken.None));

        Assert.Equal([3, 1], handler.Given);
        await using var context = database.NewContext();
        Assert.Equal(
            [JobStatus.Completed, JobStatus.Pending, JobStatus.Failed, JobStatus.Completed],
            await context.Jobs.Where(job => jobs.Contains(job.Id)).OrderBy(job => job.Id).Select(job => job.Status).ToListAsync());
    }

    [ContractFact]
    public async Task Enqueue_SameKey_FilesOnce()
    {
        var type = NewType();
        var jobs = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Queue.EnqueueAsync(type, """{"a": 1, "b": 2}""", type)));
        Assert.Single(jobs.Select(job => job.Id).Distinct());

        Assert.Equal(jobs[0].Id, (await Queue.EnqueueAsync(type, """{"b":2,"a":1}""", type)).Id);
        await Assert.ThrowsAsync<IdempotencyKeyReusedException>(() => Queue.EnqueueAsync(type, """{"a":2}""", type));
    }

    [ContractFact]
    public async Task Claim_AfterTheLease_TakesOverAndLocksTheFirstWorkerOut()
    {
        var type = NewType();
        var job = await Queue.EnqueueAsync(type, "{}");
        Assert.NotNull(await Queue.ClaimAsync("dead", Lease, [type]));
        Assert.Null(await Queue.ClaimAsync("alive", Lease, [type]));

        database.Clock.Advance(Lease / 2);
        Assert.True(await Queue.HeartbeatAsync(job.Id, "dead", Lease));
        database.Clock.Advance(Lease / 2 + TimeSpan.FromSeconds(1));
        Assert.Null(await Queue.ClaimAsync("alive", Lease, [type]));
        database.Clock.Advance(Lease);

        var again = await Queue.ClaimAsync("alive", Lease, [type]);
        Assert.Equal((job.Id, 2, "alive"), (again!.Id, again.Attempts, again.WorkerId));
        Assert.False(await Queue.HeartbeatAsync(job.Id, "dead", Lease));
        Assert.False(await Queue.CompleteAsync(job.Id, "dead", null));
        Assert.True(await Queue.CompleteAsync(job.Id, "alive", null));
    }

    [ContractFact]
    public async Task Fail_UntilAttemptsAreUsedUp_WaitsLongerEachTime()
    {
        var type = NewType();
        await Queue.EnqueueAsync(type, "{}", maxAttempts: 3);
        foreach (var (attempt, wait) in new[] { (1, 5), (2, 10) })
        {
            var job = await Queue.ClaimAsync("w", Lease, [type]);
            Assert.Equal(attempt, job!.Attempts);
            Assert.True(await Queue.FailAsync(job, "w", new InvalidOperationException("no luck")));
            database.Clock.Advance(TimeSpan.FromSeconds(wait - 1));
            Assert.Null(await Queue.ClaimAsync("w", Lease, [type]));
            database.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        var last = await Queue.ClaimAsync("w", Lease, [type]);
        await Queue.FailAsync(last!, "w", new InvalidOperationException("no luck"));
        database.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Null(await Queue.ClaimAsync("w", Lease, [type]));
        await using var context = database.NewContext();
        var failed = await context.Jobs.AsNoTracking().SingleAsync(job => job.Id == last!.Id);
        Assert.Equal(JobStatus.Failed, failed.Status);
        Assert.Contains("no luck", failed.Error);
        Assert.NotNull(failed.FailedAt);
    }

    [ContractFact]
    public async Task Claim_JobWhoseLastWorkerDied_GivesUp()
    {
        var type = NewType();
        var job = await Queue.EnqueueAsync(type, "{}", maxAttempts: 1);
        await Queue.ClaimAsync("dead", Lease, [type]);
        database.Clock.Advance(Lease + TimeSpan.FromSeconds(1));

        Assert.Null(await Queue.ClaimAsync("alive", Lease, [type]));
        await using var context = database.NewContext();
        Assert.Equal(JobStatus.Failed, (await context.Jobs.AsNoTracking().SingleAsync(row => row.Id == job.Id)).Status);
    }

    [ContractFact]
    public async Task Worker_JobOfAKnownType_RunsItsHandler()
    {
        var handler = new Handler(NewType());
        await using var services = new ServiceCollection().AddSingleton<IJobHandler>(handler).BuildServiceProvider();
        using var signal = new JobSignal();
        using var worker = new JobWorker(
            services.GetRequiredService<IServiceScopeFactory>(), Queue, signal, TimeProvider.System, NullLogger<JobWorker>.Instance);

        var good = await Queue.EnqueueAsync(handler.JobType, """{"n":1}""");
        var hopeless = await Queue.EnqueueAsync(handler.JobType, """{"n":2}""");
        var unlucky = await Queue.EnqueueAsync(handler.JobType, """{"n":3}""");
        for (var i = 0; i < 3; i++) Assert.True(await worker.RunOneAsync(CancellationToken.None));
        Assert.False(await worker.RunOneAsync(CancellationToken.None));

        await using var context = database.NewContext();
        async Task<Job> Read(Job job) => await context.Jobs.AsNoTracking().SingleAsync(row => row.Id == job.Id);
        Assert.Equal(JobStatus.Completed, (await Read(good)).Status);
        Assert.Contains("done", (await Read(good)).Result);
        Assert.Equal((JobStatus.Failed, 1), ((await Read(hopeless)).Status, (await Read(hopeless)).Attempts));
        Assert.Equal(JobStatus.Pending, (await Read(unlucky)).Status);
        Assert.NotNull((await Read(unlucky)).RetryAt);
    }

    [ContractFact]
    public async Task Release_ByAStoppingWorker_DoesNotCountTheAttempt()
    {
        var type = NewType();
        var job = await Queue.EnqueueAsync(type, "{}", maxAttempts: 1);
        await Queue.ClaimAsync("w", Lease, [type]);
        Assert.True(await Queue.ReleaseAsync(job.Id, "w"));
        Assert.Equal(1, (await Queue.ClaimAsync("v", Lease, [type]))!.Attempts);
    }

    [ContractFact]
    public async Task Reclaim_WorkerThatIsGone_PutsItsJobUpAtOnce()
    {
        var type = NewType();
        var lost = await Queue.EnqueueAsync(type, "{}");
        await Queue.ClaimAsync("killed", Lease, [type]);
        await Queue.EnqueueAsync(type, "{}");
        await Queue.ClaimAsync("busy", Lease, [type]);

        Assert.Equal(1, await Queue.ReclaimAsync(worker => worker == "killed"));

        Assert.Equal(lost.Id, (await Queue.ClaimAsync("next", Lease, [type]))!.Id);
        Assert.Null(await Queue.ClaimAsync("next", Lease, [type]));
    }

    [ContractFact]
    public async Task Claim_FeedWhoseWorkersAllDied_FailsTheFeedToo()
    {
        var feed = await database.Get<FeedUpload>().ExecuteAsync(
            new MemoryStream([1]), new FeedUploadRequest("lost.csv", null, FeedType.Products, null, false), AuditActor.System);
        for (var attempt = 1; attempt <= 5; attempt++)
        {
            Assert.Equal(attempt, (await Queue.ClaimAsync("dead", Lease, [FeedUpload.JobType]))!.Attempts);
            database.Clock.Advance(Lease + TimeSpan.FromSeconds(1));
        }

        Assert.Null(await Queue.ClaimAsync("alive", Lease, [FeedUpload.JobType]));
        await using var context = database.NewContext();
        var lost = await context.ProductFeeds.AsNoTracking().SingleAsync(row => row.Id == feed.Id);
        Assert.Equal(FeedStatus.Failed, lost.Status);
        Assert.NotNull(lost.CompletedAt);
        Assert.Contains("given up", lost.FailureMessage, StringComparison.Ordinal);
    }

    /// <summary>The second is unlucky, the third hopeless.</summary>
    private sealed class BatchHandler(string jobType) : IJobBatchHandler
    {
        public string JobType => jobType;

        public int MostAtOnce => 3;

        public List<int> Given { get; } = [];

        public Task<string?> HandleAsync(Job job, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<IReadOnlyList<JobOutcome>> HandleAsync(IReadOnlyList<Job> jobs, CancellationToken cancellationToken)
        {
            Given.Add(jobs.Count);
            return Task.FromResult<IReadOnlyList<JobOutcome>>([.. jobs.Select(job => job.Payload switch
            {
                var payload when payload.Contains('1', StringComparison.Ordinal) => new JobOutcome(null, new InvalidOperationException("not now")),
                var payload when payload.Contains('2', StringComparison.Ordinal) => new JobOutcome(null, new JobFailedException("never")),
                _ => new JobOutcome("""{"state":"done"}"""),
            })]);
        }
    }

    private static string NewType() => $"type-{Make.Next()}";

    private sealed class Handler(string jobType) : IJobHandler
    {
        public string JobType => jobType;

        public Task<string?> HandleAsync(Job job, CancellationToken cancellationToken)
        {
            if (job.Payload.Contains('2', StringComparison.Ordinal)) throw new JobFailedException("never");
            if (job.Payload.Contains('3', StringComparison.Ordinal)) throw new InvalidOperationException("not now");
            return Task.FromResult<string?>("""{"state":"done"}""");
        }
    }
}

public sealed class SqliteJobQueueTests(SqliteDatabase database) : JobQueueContract(database), IClassFixture<SqliteDatabase>;

[RequiresPostgres]
public sealed class PostgresJobQueueTests(PostgresDatabase database) : JobQueueContract(database), IClassFixture<PostgresDatabase>;

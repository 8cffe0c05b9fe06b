using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Jobs;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Commerce.Tests.Domain;

/// <summary>Work that is done again and again, by however many processes.</summary>
public abstract class RecurringJobContract(DatabaseFixture database)
{
    private JobQueue Queue => database.Get<JobQueue>();

    [ContractFact]
    public async Task Schedule_TwoProcesses_FileOneJobForEachInterval()
    {
        var job = new Tick("tick." + Guid.NewGuid().ToString("N"));
        await using var services = new ServiceCollection().AddSingleton<IRecurringJob>(job).BuildServiceProvider();
        var scopes = services.GetRequiredService<IServiceScopeFactory>();
        using var one = new JobSchedule(scopes, Queue, database.Clock, NullLogger<JobSchedule>.Instance);
        using var two = new JobSchedule(scopes, Queue, database.Clock, NullLogger<JobSchedule>.Instance);

        for (var hour = 0; hour < 3; hour++)
        {
            var wait = await one.FileDueAsync(default);
            Assert.InRange(wait, TimeSpan.FromMilliseconds(1), TimeSpan.FromMinutes(1));
            await one.FileDueAsync(default);
            await two.FileDueAsync(default);
            database.Clock.Advance(job.Interval);
        }

        await using var context = database.NewContext();
        Assert.Equal(3, await context.Jobs.CountAsync(row => row.JobType == job.JobType));
    }

    [ContractFact]
    public async Task Schedule_NothingToDo_FilesNothingUntilThereIs()
    {
        var job = new Tick("tick." + Guid.NewGuid().ToString("N")) { IsNeeded = false };
        await using var services = new ServiceCollection().AddSingleton<IRecurringJob>(job).BuildServiceProvider();
        using var schedule = new JobSchedule(services.GetRequiredService<IServiceScopeFactory>(), Queue, database.Clock, NullLogger<JobSchedule>.Instance);
        await using var context = database.NewContext();

        await schedule.FileDueAsync(default);
        Assert.Equal(0, await context.Jobs.CountAsync(row => row.JobType == job.JobType));
        job.IsNeeded = true;
        await schedule.FileDueAsync(default);
        Assert.Equal(1, await context.Jobs.CountAsync(row => row.JobType == job.JobType));
    }

    [ContractFact]
    public async Task Worker_WhileOneTypeTakesLong_RunsTheOthers()
    {
        var slow = new Gate("slow." + Guid.NewGuid().ToString("N"));
        var quick = new Gate("quick." + Guid.NewGuid().ToString("N"));
        quick.Open.SetResult();
        await using var services = new ServiceCollection().AddSingleton<IJobHandler>(slow).AddSingleton<IJobHandler>(quick).BuildServiceProvider();
        using var signal = new JobSignal();
        using var worker = new JobWorker(
            services.GetRequiredService<IServiceScopeFactory>(), Queue, signal, TimeProvider.System, NullLogger<JobWorker>.Instance);
        var first = await Queue.EnqueueAsync(slow.JobType, "{}");
        var second = await Queue.EnqueueAsync(slow.JobType, "{}");
        var other = await Queue.EnqueueAsync(quick.JobType, "{}");

        await worker.StartAsync(default);
        try
        {
            Assert.Equal(other.Id, await quick.Begun.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20)));
            Assert.Equal(first.Id, await slow.Begun.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20)));
            Assert.False(slow.Begun.Reader.TryPeek(out _), "jobs of one type run one after another");
            slow.Open.SetResult();
            Assert.Equal(second.Id, await slow.Begun.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20)));
        }
        finally
        {
            await worker.StopAsync(default);
        }
    }

    [ContractFact]
    public async Task Housekeeping_ForgetsKeysAndFinishedJobsPastTheirTime()
    {
        var writes = database.Get<ShopWrites>();
        var old = IdempotencyKey.Of("user:1", "old", "k", 1);
        await writes.RunOnceAsync(old, (_, _) => Task.FromResult(1));
        await using (var context = database.NewContext())
        {
            var recently = database.Clock.GetUtcNow().UtcDateTime;
            context.Jobs.Add(new Job { JobType = "shop.housekeeping", IdempotencyKey = "shop.housekeeping@2026-01-01T00:00:00Z", Status = JobStatus.Completed, CompletedAt = recently });
            var user = Make.User();
            context.Users.Add(user);
            await context.SaveChangesAsync();
            context.AccountTokens.Add(new AccountToken { UserId = user.Id, TokenHash = "past", Email = "a@example.com", ExpiresAt = recently + TimeSpan.FromHours(1) });
            context.AccountTokens.Add(new AccountToken { UserId = user.Id, TokenHash = "good", Email = "a@example.com", ExpiresAt = recently + TimeSpan.FromDays(60) });
            context.Jobs.Add(new Job { JobType = "feeds.kept", Status = JobStatus.Completed, CompletedAt = recently });
            await context.SaveChangesAsync();
        }

        database.Clock.Advance(IdempotencyRecord.Lifetime + TimeSpan.FromDays(1));
        var young = IdempotencyKey.Of("user:1", "young", "k", 1);
        await writes.RunOnceAsync(young, (_, _) => Task.FromResult(2));
        await new ShopHousekeeping(database.Get<IDbContextFactory<CommerceDbContext>>(), database.Clock).HandleAsync(new Job(), default);

        Assert.False((await writes.RunOnceAsync(old, (_, _) => Task.FromResult(3))).IsRepeated);
        Assert.True((await writes.RunOnceAsync(young, (_, _) => Task.FromResult(4))).IsRepeated);
        await using var after = database.NewContext();
        Assert.False(await after.Jobs.AnyAsync(row => row.JobType == "shop.housekeeping"));
        Assert.True(await after.Jobs.AnyAsync(row => row.JobType == "feeds.kept"));
        Assert.Equal(["good"], await after.AccountTokens.Select(token => token.TokenHash).ToListAsync());
    }

    private sealed class Tick(string type) : IRecurringJob
    {
        public string JobType => type;

        public TimeSpan Interval => TimeSpan.FromHours(1);

        public bool IsNeeded { get; set; } = true;

        public Task<bool> IsNeededAsync(CancellationToken cancellationToken) => Task.FromResult(IsNeeded);

        public Task<string?> HandleAsync(Job job, CancellationToken cancellationToken) => Task.FromResult<string?>(null);
    }

    private sealed class Gate(string type) : IJobHandler
    {
        public string JobType => type;

        public TaskCompletionSource Open { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public System.Threading.Channels.Channel<int> Begun { get; } = System.Threading.Channels.Channel.CreateUnbounded<int>();

        public async Task<string?> HandleAsync(Job job, CancellationToken cancellationToken)
        {
            await Begun.Writer.WriteAsync(job.Id, cancellationToken);
            await Open.Task.WaitAsync(cancellationToken);
            return null;
        }
    }
}

public sealed class SqliteRecurringJobTests(SqliteDatabase database) : RecurringJobContract(database), IClassFixture<SqliteDatabase>;

[RequiresPostgres]
public sealed class PostgresRecurringJobTests(PostgresDatabase database) : RecurringJobContract(database), IClassFixture<PostgresDatabase>;

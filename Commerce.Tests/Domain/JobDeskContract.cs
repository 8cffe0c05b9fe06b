using Commerce.Domain;
using Commerce.Domain.Audit;
using Commerce.Domain.Customers;
using Commerce.Domain.Jobs;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Domain;

/// <summary>Jobs that staff have tried again, and call off: never half way, and never twice at once.</summary>
public abstract class JobDeskContract(DatabaseFixture database)
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);
    private static readonly StaffMember Staff = new(1, new AuditActor(AuditActorType.User, 1, "staff@shop.example"));

    private JobQueue Queue => database.Get<JobQueue>();

    private JobDesk Desk => database.Get<JobDesk>();

    [ContractFact]
    public async Task Retry_OfOneThatWasGivenUp_HasAllItsAttemptsAgain()
    {
        var (type, job) = await NewAsync();
        await Queue.ClaimAsync("w", Lease, [type]);
        await Queue.FailAsync(await ReadAsync(job), "w", new JobFailedException("no such address"), final: true);

        await Desk.RetryAsync(Staff, job);

        var again = await Queue.ClaimAsync("w", Lease, [type]);
        Assert.Equal((job, 1, null), (again!.Id, again.Attempts, again.FailedAt));
        await using var context = database.NewContext();
        Assert.Equal("staff@shop.example", (await context.AuditLogs.SingleAsync(row => row.TargetType == "Job" && row.TargetId == $"{job}" && row.Action == "job.retry")).ActorEmail);
    }

    [ContractFact]
    public async Task Retry_OfOneThatWaits_IsTriedAtOnce()
    {
        var (type, job) = await NewAsync();
        await Queue.ClaimAsync("w", Lease, [type]);
        await Queue.FailAsync(await ReadAsync(job), "w", new InvalidOperationException("busy"));
        Assert.Null(await Queue.ClaimAsync("w", Lease, [type]));

        await Desk.RetryAsync(Staff, job);

        Assert.Equal(2, (await Queue.ClaimAsync("w", Lease, [type]))!.Attempts);
    }

    [ContractFact]
    public async Task Cancel_OfOneThatRuns_TakesItsLease_AndItIsNotBegunAgainWhileItsWorkerMayStillStop()
    {
        var (type, job) = await NewAsync();
        await Queue.ClaimAsync("w", Lease, [type]);
        await Assert.ThrowsAsync<JobRunningException>(() => Desk.RetryAsync(Staff, job));

        await Desk.CancelAsync(Staff, job);

        Assert.False(await Queue.HeartbeatAsync(job, "w", Lease));
        Assert.False(await Queue.CompleteAsync(job, "w", "{}"));
        Assert.Equal(JobStatus.Cancelled, (await ReadAsync(job)).Status);
        await Desk.RetryAsync(Staff, job);
        // Asked for once more, it still waits.
        await Desk.RetryAsync(Staff, job);
        Assert.Null(await Queue.ClaimAsync("v", Lease, [type]));
        database.Clock.Advance(Lease + TimeSpan.FromSeconds(1));
        Assert.Equal(job, (await Queue.ClaimAsync("v", Lease, [type]))!.Id);
    }

    [ContractFact]
    public async Task Cancel_OfOneThatWaits_KeepsItFromWorkers_UntilItIsTakenBack()
    {
        var (type, job) = await NewAsync();

        await Desk.CancelAsync(Staff, job);
        Assert.Null(await Queue.ClaimAsync("w", Lease, [type]));
        Assert.Equal("A job cannot go from CANCELLED to CANCELLED.", (await Assert.ThrowsAsync<IllegalTransitionException>(() => Desk.CancelAsync(Staff, job))).Message);
        await Desk.RetryAsync(Staff, job);

        Assert.Equal(job, (await Queue.ClaimAsync("w", Lease, [type]))!.Id);
    }

    [ContractFact]
    public async Task Steps_OfWhatIsDoneOrNotThere_AreRefused()
    {
        var (type, job) = await NewAsync();
        await Queue.ClaimAsync("w", Lease, [type]);
        await Queue.CompleteAsync(job, "w", "{}");

        Assert.Equal("A job cannot go from COMPLETED to PENDING.", (await Assert.ThrowsAsync<IllegalTransitionException>(() => Desk.RetryAsync(Staff, job))).Message);
        await Assert.ThrowsAsync<IllegalTransitionException>(() => Desk.CancelAsync(Staff, job));
        await Assert.ThrowsAsync<JobNotFoundException>(() => Desk.RetryAsync(Staff, int.MaxValue));
    }

    private async Task<(string Type, int Job)> NewAsync()
    {
        var type = $"desk-{Guid.NewGuid():N}";
        return (type, (await Queue.EnqueueAsync(type, "{}")).Id);
    }

    private async Task<Job> ReadAsync(int id)
    {
        await using var context = database.NewContext();
        return await context.Jobs.AsNoTracking().SingleAsync(job => job.Id == id);
    }
}

public sealed class SqliteJobDeskTests(SqliteDatabase database) : JobDeskContract(database), IClassFixture<SqliteDatabase>;

[RequiresPostgres]
public sealed class PostgresJobDeskTests(PostgresDatabase database) : JobDeskContract(database), IClassFixture<PostgresDatabase>;

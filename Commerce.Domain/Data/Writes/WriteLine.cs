using System.Diagnostics;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using SQLitePCL;

namespace Commerce.Domain.Data.Writes;

/// <summary>
/// Where units of work wait for a SQLite database, which has one writer at a time. Those that wait at the same time share a transaction,
/// each behind a savepoint of its own, and one commit: a unit that fails takes only its own changes back, and nobody is answered before
/// what was done is on the disk.
/// </summary>
internal sealed class WriteLine
{
    private const int MostTogether = 32;
    private const string Savepoint = "unit";

    /// <summary>Those who came first shall not wait long for those who came later.</summary>
    private static readonly TimeSpan LongestTogether = TimeSpan.FromMilliseconds(20);

    /// <summary>How long another process may keep a database locked; see also <see cref="SqlitePragmas"/>.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly IDbContextFactory<CommerceDbContext> _contexts;
    private readonly Channel<WaitingUnit> _waiting = Channel.CreateUnbounded<WaitingUnit>(new UnboundedChannelOptions { SingleReader = true });

    public WriteLine(IDbContextFactory<CommerceDbContext> contexts)
    {
        _contexts = contexts;
        // Whoever happens to be first must not lend the others their request.
        ThreadPool.UnsafeQueueUserWorkItem(static line => _ = line.ServeAsync(), this, preferLocal: false);
    }

    /// <summary>Runs a unit when its turn comes, on a context that tracks nothing, and answers once it is committed.</summary>
    public Task<T> RunAsync<T>(Func<CommerceDbContext, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        var unit = new WaitingUnit<T>(work, cancellationToken);
        _waiting.Writer.TryWrite(unit);
        return unit.Answer;
    }

    /// <summary>Goes on as long as there is anybody who could still come.</summary>
    private async Task ServeAsync()
    {
        while (await _waiting.Reader.WaitToReadAsync())
            while (Next() is { } unit) await ServeAsync(unit);
    }

    /// <summary>One transaction, which begins with a unit and takes in those that come meanwhile.</summary>
    private async Task ServeAsync(WaitingUnit first)
    {
        var together = new List<WaitingUnit> { first };
        var hasBegun = false;
        try
        {
            await using var context = await _contexts.CreateDbContextAsync();
            // Else the driver would begin again and again, for longer than a request may take.
            if (context.Database.GetDbConnection() is SqliteConnection connection) connection.DefaultTimeout = (int)Patience.TotalSeconds;
            // Each unit has its own.
            context.Database.AutoSavepointsEnabled = false;
            await using var transaction = await context.Database.BeginTransactionAsync();
            hasBegun = true;
            await first.RunAsync(context);
            if (first.HasFailed)
            {
                // It is alone: all is taken back with the transaction.
                await transaction.DisposeAsync();
                first.Tell();
                return;
            }

            var begun = Stopwatch.GetTimestamp();
            while (together.Count < MostTogether && Stopwatch.GetElapsedTime(begun) < LongestTogether && Next() is { } next)
            {
                together.Add(next);
                if (await JoinAsync(context, transaction, next)) continue;
                // What broke the transaction is told; the others begin again, as if it had never come.
                together.Remove(next);
                next.Tell();
                await transaction.DisposeAsync();
                foreach (var unit in together) _waiting.Writer.TryWrite(unit);
                return;
            }

            await transaction.CommitAsync();
        }
        catch (Exception exception)
        {
            // Somebody else keeps the database locked: those who have waited meanwhile need not wait as long again.
            while (!hasBegun && Next() is { } next) together.Add(next);
            // Nothing was written, so what those who were refused were told of the others is not true either.
            foreach (var unit in together) unit.Fail(exception);
        }

        foreach (var unit in together) unit.Tell();
    }

    /// <summary>Runs a unit behind a savepoint. False when it broke the transaction of all.</summary>
    private static async Task<bool> JoinAsync(CommerceDbContext context, IDbContextTransaction transaction, WaitingUnit unit)
    {
        context.ChangeTracker.Clear();
        context.ChangeTracker.AutoDetectChangesEnabled = true;
        await transaction.CreateSavepointAsync(Savepoint);
        await unit.RunAsync(context);
        if (!unit.HasFailed)
        {
            await transaction.ReleaseSavepointAsync(Savepoint);
            return true;
        }

        // A full disk, for one, makes SQLite take everything back by itself.
        if (context.Database.GetDbConnection() is not SqliteConnection { Handle: { } handle } || raw.sqlite3_get_autocommit(handle) != 0) return false;
        await transaction.RollbackToSavepointAsync(Savepoint);
        return true;
    }

    private WaitingUnit? Next()
    {
        while (_waiting.Reader.TryRead(out var unit))
            if (!unit.IsGivenUp()) return unit;
        return null;
    }
}

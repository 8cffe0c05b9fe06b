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
internal sealed class WriteLine : IAsyncDisposable, IDisposable
{
    private const int MostTogether = 32;
    private const string Savepoint = "unit";

    /// <summary>Those who came first shall not wait long for those who came later.</summary>
    private static readonly TimeSpan LongestTogether = TimeSpan.FromMilliseconds(20);

    /// <summary>How long another process may keep a database locked; see also <see cref="SqlitePragmas"/>.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly IDbContextFactory<CommerceDbContext> _contexts;
    private readonly Queue<WaitingUnit> _again = [];
    private readonly TaskCompletionSource _end = new(TaskCreationOptions.RunContinuationsAsynchronously);

    // Stays open, for what it has read stays true as long as nobody else writes; each transaction on another connection would read all of it again.
    private CommerceDbContext? _context;
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
        return _waiting.Writer.TryWrite(unit) ? unit.Answer : throw new ObjectDisposedException(nameof(WriteLine));
    }

    /// <summary>Serves those who wait, and lets nobody in any more.</summary>
    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _end.Task;
    }

    /// <inheritdoc cref="DisposeAsync"/>
    public void Dispose() => _waiting.Writer.TryComplete();

    private async Task ServeAsync()
    {
        while (await _waiting.Reader.WaitToReadAsync())
            while (Next() is { } unit) await ServeAsync(unit);
        await CloseAsync();
        _end.SetResult();
    }

    /// <summary>One transaction, which begins with a unit and takes in those that come meanwhile.</summary>
    private async Task ServeAsync(WaitingUnit first)
    {
        var together = new List<WaitingUnit> { first };
        var hasBegun = false;
        try
        {
            var context = await OpenAsync();
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
                foreach (var unit in together) _again.Enqueue(unit);
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
            // Whatever is wrong with it, those who come get another.
            await CloseAsync();
        }

        foreach (var unit in together) unit.Tell();
    }

    private async Task<CommerceDbContext> OpenAsync()
    {
        if (_context is null)
        {
            _context = await _contexts.CreateDbContextAsync();
            // Each unit has its own.
            _context.Database.AutoSavepointsEnabled = false;
            // Else the driver would begin again and again, for longer than a request may take.
            if (_context.Database.GetDbConnection() is SqliteConnection connection) connection.DefaultTimeout = (int)Patience.TotalSeconds;
            await _context.Database.OpenConnectionAsync();
            SentCommand.KeepAll(_context);
        }

        Clear(_context);
        return _context;
    }

    private async Task CloseAsync()
    {
        if (_context is not { } context) return;
        _context = null;
        await SentCommand.ForgetAllAsync(context);
        await context.DisposeAsync();
    }

    /// <summary>Nothing of the last unit is left for the next.</summary>
    private static void Clear(CommerceDbContext context)
    {
        context.ChangeTracker.Clear();
        context.ChangeTracker.AutoDetectChangesEnabled = true;
    }

    /// <summary>Runs a unit behind a savepoint. False when it broke the transaction of all.</summary>
    private static async Task<bool> JoinAsync(CommerceDbContext context, IDbContextTransaction transaction, WaitingUnit unit)
    {
        Clear(context);
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
        while (_again.TryDequeue(out var unit) || _waiting.Reader.TryRead(out unit))
            if (!unit.IsGivenUp()) return unit;
        return null;
    }
}

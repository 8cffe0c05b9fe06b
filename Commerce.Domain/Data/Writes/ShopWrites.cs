using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Commerce.Domain.Data.Writes;

/// <summary>
/// How use cases write: each is one unit of work in a transaction of its own, which is committed whole or leaves nothing behind. On
/// SQLite, which has one writer at a time, units of this process stand in line (<see cref="WriteLine"/>); on PostgreSQL they run side by
/// side and are run again when the database asks for it.
/// </summary>
public sealed class ShopWrites(IDbContextFactory<CommerceDbContext> contexts, DataOptions options, TimeProvider clock, ILogger<ShopWrites> logger)
    : IAsyncDisposable, IDisposable
{
    /// <summary>How often a unit is run before its conflict with others is told to the caller.</summary>
    private const int MaxAttempts = 6;

    private static readonly CompiledQuery<Func<CommerceDbContext, string, string, string, CancellationToken, Task<IdempotencyRecord?>>> s_earlier = new(
        () => EF.CompileAsyncQuery((CommerceDbContext context, string owner, string operation, string key, CancellationToken token) =>
            context.IdempotencyRecords.AsNoTracking().FirstOrDefault(row => row.Owner == owner && row.Operation == operation && row.Key == key)));

    private readonly WriteLine? _line = options.Provider == DatabaseProvider.Sqlite ? new WriteLine(contexts) : null;

    /// <summary>Whether units wait for each other in line. Then what a unit needs is better read before its turn comes: <see cref="ReadAheadAsync"/>.</summary>
    public bool HasLine => _line is not null;

    /// <summary>
    /// Reads what a unit will need beside the line, all of it as it is at one moment. The unit must notice what has changed since: by a concurrency
    /// token, which has it run again, or by guarded updates.
    /// </summary>
    public async Task<T> ReadAheadAsync<T>(Func<CommerceDbContext, CancellationToken, Task<T>> read, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (context.Database.GetDbConnection() is not SqliteConnection connection) return await read(context, cancellationToken);
        await context.Database.OpenConnectionAsync(cancellationToken);
        // It keeps nobody from writing, and after others have written, it alone looks at everything anew, not each of its statements.
        await using var moment = connection.BeginTransaction(deferred: true);
        await context.Database.UseTransactionAsync(moment, cancellationToken);
        return await read(context, cancellationToken);
    }

    /// <summary>
    /// Runs a unit of work and commits it. It may be run several times, each time on a fresh context, so it changes nothing but the
    /// context's database. What it throws rolls everything back.
    /// </summary>
    /// <exception cref="DatabaseUnavailableException">The database cannot write now: locked, full, unreachable.</exception>
    public async Task<T> RunAsync<T>(Func<CommerceDbContext, CancellationToken, Task<T>> work, CancellationToken cancellationToken = default)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await (_line is null ? TryAsync(work, cancellationToken) : _line.RunAsync(work, cancellationToken));
            }
            catch (Exception exception) when (attempt < MaxAttempts && IsWorthAnotherTry(exception))
            {
                // Whoever was in the way is most likely done after a few milliseconds; those that wait do not come back all at once.
                await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(1, 10 << attempt)), clock, cancellationToken);
            }
            catch (Exception exception) when (IsWorthAnotherTry(exception) || exception.IsUnavailable())
            {
                logger.LogError(exception, "A change could not be written.");
                throw new DatabaseUnavailableException();
            }
        }
    }

    /// <summary>Runs a unit of work that has no result; see <see cref="RunAsync{T}"/>.</summary>
    public Task RunAsync(Func<CommerceDbContext, CancellationToken, Task> work, CancellationToken cancellationToken = default) =>
        RunAsync(async (context, token) =>
        {
            await work(context, token);
            return true;
        }, cancellationToken);

    /// <summary>
    /// Runs a unit of work once for each key, however often and however concurrently it is asked for: the key is written with what the
    /// work changes. A refused unit does not use the key up.
    /// </summary>
    /// <param name="key">What the caller calls this piece of work.</param>
    /// <param name="work">Returns the id of what was made. What it leaves to be saved is saved with the key.</param>
    /// <returns>The id of what was made, now or when the key was first used.</returns>
    /// <exception cref="IdempotencyKeyReusedException">The key was used with another input.</exception>
    /// <exception cref="DatabaseUnavailableException">The database cannot write now.</exception>
    public Task<OnceResult> RunOnceAsync(
        IdempotencyKey key, Func<CommerceDbContext, CancellationToken, Task<int>> work, CancellationToken cancellationToken = default) =>
        RunAsync(async (context, token) =>
        {
            if (await s_earlier.For(context)(context, key.Owner, key.Operation, key.Key, token) is { } earlier)
                return earlier.InputHash == key.InputHash ? new OnceResult(earlier.ResultId, IsRepeated: true) : throw new IdempotencyKeyReusedException(key.Key);
            var record = new IdempotencyRecord { Owner = key.Owner, Operation = key.Operation, Key = key.Key, InputHash = key.InputHash };
            if (_line is null) await ReserveAsync(context, record, token);
            record.ResultId = await work(context, token);
            if (_line is not null) await KeepAsync(context, record, token);
            await context.SaveChangesAsync(token);
            return new OnceResult(record.ResultId, IsRepeated: false);
        }, cancellationToken);

    /// <summary>Writes what waits, and takes nothing more.</summary>
    public ValueTask DisposeAsync() => _line?.DisposeAsync() ?? default;

    /// <inheritdoc cref="DisposeAsync"/>
    public void Dispose() => _line?.Dispose();

    private static bool IsWorthAnotherTry(Exception exception) =>
        exception is WriteConflictException or DbUpdateConcurrencyException || exception.IsConflict();

    /// <summary>Before anything else: a twin on another connection waits here until it is known what became of this one.</summary>
    private static async Task ReserveAsync(CommerceDbContext context, IdempotencyRecord record, CancellationToken cancellationToken)
    {
        context.IdempotencyRecords.Add(record);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.IsUniqueViolation())
        {
            throw new WriteConflictException(exception);
        }
    }

    /// <summary>With the work, where no twin can be under way; past the change tracker, for there is one with each unit.</summary>
    private Task KeepAsync(CommerceDbContext context, IdempotencyRecord record, CancellationToken cancellationToken)
    {
        record.CreatedAt = UtcDateTimeConverter.Normalize(clock.GetUtcNow().UtcDateTime);
        return BulkInsert.WriteAsync(context, [record], cancellationToken);
    }

    private async Task<T> TryAsync<T>(Func<CommerceDbContext, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var result = await work(context, cancellationToken);
        // Whoever gave up waiting meanwhile gets what was done all the same: half a commit would leave in doubt whether it was.
        await transaction.CommitAsync(CancellationToken.None);
        return result;
    }

    /// <summary>A twin was faster: run again, the unit finds what it left.</summary>
    private sealed class WriteConflictException(Exception inner) : Exception("The same key is being used by another unit of work.", inner);
}

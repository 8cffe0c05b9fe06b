using Microsoft.Extensions.Logging;
using Npgsql;

namespace Commerce.Domain.Data;

/// <summary>
/// Has one node at a time bring the PostgreSQL database up to date: the others wait, and find everything done. The lock is a session's, so that it goes
/// with the process that holds it, whatever becomes of that.
/// </summary>
internal sealed class MigrationTurn : IAsyncDisposable
{
    // "Commerce" in ASCII.
    private const long Lock = 0x436f6d6d65726365;

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);

    private readonly NpgsqlConnection _connection;

    private MigrationTurn(NpgsqlConnection connection) => _connection = connection;

    /// <summary>Waits for the turn; null on SQLite, which belongs to one process.</summary>
    public static async Task<MigrationTurn?> TakeAsync(DataOptions options, TimeProvider clock, ILogger? logger, CancellationToken cancellationToken)
    {
        if (options.Provider is not DatabaseProvider.Postgres) return null;
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(options.ConnectionString) { Pooling = false, KeepAlive = 30 }.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            // Not by waiting in the database: a statement that waits has a snapshot, which holds others up.
            for (var hasWaited = false; !await TryAsync(connection, cancellationToken); hasWaited = true)
            {
                if (!hasWaited) logger?.LogInformation("Another node is bringing the database up to date; waiting for it.");
                await Task.Delay(s_pause, clock, cancellationToken);
            }

            return new MigrationTurn(connection);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private static async Task<bool> TryAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("SELECT pg_try_advisory_lock($1)", connection) { Parameters = { new() { Value = Lock } } };
        return await command.ExecuteScalarAsync(cancellationToken) is true;
    }
}

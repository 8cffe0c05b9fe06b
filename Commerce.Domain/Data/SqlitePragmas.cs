using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Commerce.Domain.Data;

/// <summary>
/// Puts every SQLite connection into the mode the shop relies on: readers beside one writer (WAL), nothing lost on power
/// failure, references held, writers waiting for each other instead of failing, and the first 256 MB read from mapped memory: a connection's
/// own cache is small, and asking the operating system for every page triples what a list over a large category costs.
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Pragmas =
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 30000; PRAGMA mmap_size = 268435456;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Create(connection);
        command?.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = Create(connection);
        if (command is not null) await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static DbCommand? Create(DbConnection connection)
    {
        if (connection is not SqliteConnection) return null;
        var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        return command;
    }
}

using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Commerce.Domain.Data;

/// <summary>
/// Puts every SQLite connection into the mode the shop relies on: readers beside one writer (WAL), nothing lost on power
/// failure, references held, writers waiting for each other instead of failing, and the first 256 MB read from mapped memory: a connection's
/// own cache is small, and asking the operating system for every page triples what a list over a large category costs. The log grows to 16 MB
/// before it goes into the database: pages that many orders change are written there once for all of them.
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Pragmas =
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 10000; PRAGMA mmap_size = 268435456; PRAGMA wal_autocheckpoint = 4000;";

    /// <summary>A connection that comes out of the pool is in that mode already.</summary>
    private static readonly ConditionalWeakTable<sqlite3, object> s_prepared = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Create(connection);
        if (command is null) return;
        command.ExecuteNonQuery();
        Remember(connection);
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = Create(connection);
        if (command is null) return;
        await command.ExecuteNonQueryAsync(cancellationToken);
        Remember(connection);
    }

    private static DbCommand? Create(DbConnection connection)
    {
        if (connection is not SqliteConnection { Handle: { } handle } || s_prepared.TryGetValue(handle, out _)) return null;
        // Whether there is a database is asked on a connection that may not write, and a copy made by SQLite's own tools is not in that mode yet.
        if (raw.sqlite3_db_readonly(handle, "main") == 1) return null;
        var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        return command;
    }

    private static void Remember(DbConnection connection)
    {
        if (connection is SqliteConnection { Handle: { } handle }) s_prepared.AddOrUpdate(handle, s_prepared);
    }
}

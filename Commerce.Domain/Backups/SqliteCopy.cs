using Commerce.Domain.Files;
using Microsoft.Data.Sqlite;

namespace Commerce.Domain.Backups;

/// <summary>A copy of the shop's database in a file of its own. It is read as it is: also by a program that is newer than its tables.</summary>
internal static class SqliteCopy
{
    private static readonly string[] s_counted = ["Users", "Products", "ProductVariants", "Carts", "Orders", "Payments", "ProductFeeds", "Blobs"];

    /// <summary>Copies the database as it is at one moment, while others read and write it.</summary>
    public static async Task TakeAsync(string database, string target, CancellationToken cancellationToken)
    {
        await using var source = await OpenAsync(database, SqliteOpenMode.ReadWrite, cancellationToken);
        await using var copy = await OpenAsync(target, SqliteOpenMode.ReadWriteCreate, cancellationToken);
        // In one step, and so within one reading transaction: what is committed meanwhile is not in it.
        source.BackupDatabase(copy);
        // One file that says everything, without a log beside it.
        await TextAsync(copy, "PRAGMA journal_mode = DELETE", cancellationToken);
    }

    /// <summary>What is wrong with a database; null when nothing is.</summary>
    public static async Task<string?> ProblemOfAsync(string database, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await OpenAsync(database, SqliteOpenMode.ReadOnly, cancellationToken);
            var verdict = await TextAsync(connection, "PRAGMA integrity_check(1)", cancellationToken);
            if (verdict != "ok") return verdict;
            return await TextAsync(connection, "SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1", cancellationToken) is { } table
                ? $"a row of {table} refers to one that is not there"
                : null;
        }
        catch (SqliteException exception)
        {
            return exception.Message;
        }
    }

    /// <summary>The migrations that were applied, in their order.</summary>
    public static Task<IReadOnlyList<string>> MigrationsAsync(string database, CancellationToken cancellationToken) =>
        ReadAsync(database, "SELECT MigrationId FROM __EFMigrationsHistory ORDER BY MigrationId", reader => reader.GetString(0), cancellationToken);

    /// <summary>What the shop's rows say about the files that it keeps, but for those whose bytes are rows themselves.</summary>
    public static Task<IReadOnlyList<Blob>> FilesAsync(string database, CancellationToken cancellationToken) => ReadAsync(
        database, $"SELECT StorageKey, Checksum, StorageProvider FROM Blobs WHERE StorageProvider <> '{DatabaseBlobStore.Name}' ORDER BY Id",
        reader => new Blob { StorageKey = reader.GetString(0), Checksum = reader.GetString(1), StorageProvider = reader.GetString(2) }, cancellationToken);

    /// <summary>Says that the files are in another store by now, but for some of them.</summary>
    public static async Task MoveFilesAsync(string database, string store, IReadOnlyCollection<string> exceptKeys, CancellationToken cancellationToken)
    {
        var moved = (await FilesAsync(database, cancellationToken)).Where(file => file.StorageProvider != store && !exceptKeys.Contains(file.StorageKey)).ToList();
        if (moved.Count == 0) return;
        await using var connection = await OpenAsync(database, SqliteOpenMode.ReadWrite, cancellationToken);
        await using var transaction = connection.BeginTransaction();
        await using var command = connection.CreateCommand();
        command.CommandText = "UPDATE Blobs SET StorageProvider = $store WHERE StorageKey = $key";
        command.Parameters.AddWithValue("$store", store);
        var key = command.Parameters.Add("$key", SqliteType.Text);
        foreach (var file in moved)
        {
            key.Value = file.StorageKey;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    public static async Task<IReadOnlyDictionary<string, long>> CountAsync(string database, CancellationToken cancellationToken)
    {
        var tables = await ReadAsync(database, "SELECT name FROM sqlite_master WHERE type = 'table'", reader => reader.GetString(0), cancellationToken);
        var counts = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var table in s_counted.Intersect(tables))
            counts[table] = (await ReadAsync(database, $"SELECT count(*) FROM \"{table}\"", reader => reader.GetInt64(0), cancellationToken))[0];
        return counts;
    }

    private static async Task<IReadOnlyList<T>> ReadAsync<T>(string database, string sql, Func<SqliteDataReader, T> read, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(database, SqliteOpenMode.ReadOnly, cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        List<T> rows = [];
        while (await reader.ReadAsync(cancellationToken)) rows.Add(read(reader));
        return rows;
    }

    private static async Task<string?> TextAsync(SqliteConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(cancellationToken) as string;
    }

    private static async Task<SqliteConnection> OpenAsync(string database, SqliteOpenMode mode, CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Mode = mode, Pooling = false }.ToString());
        try
        {
            await connection.OpenAsync(cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}

using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Commerce.Domain.Data;

/// <summary>
/// Writes many rows of one kind fast: a prepared statement on SQLite, COPY on PostgreSQL. Ids must be set; nothing is tracked,
/// stamped or fixed up. What the columns are and how values are stored comes from the model.
/// </summary>
internal static class BulkInsert
{
    public static async Task WriteAsync<T>(CommerceDbContext context, IReadOnlyCollection<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        if (rows.Count == 0) return;
        var columns = Columns(context.Model.FindEntityType(typeof(T))!);
        var table = context.Model.FindEntityType(typeof(T))!.GetTableName()!;
        if (context.Database.IsNpgsql()) await CopyAsync(context, table, columns, rows, cancellationToken);
        else await InsertAsync(context, table, columns, rows, cancellationToken);
    }

    /// <summary>
    /// Gives rows ids that nobody else will be given. Call within a transaction: on SQLite it is what keeps other writers away; on
    /// PostgreSQL the ids come from the table's sequence, and nobody waits.
    /// </summary>
    public static async Task NumberAsync<T>(
        CommerceDbContext context, IReadOnlyList<T> rows, Action<T, int> setId, CancellationToken cancellationToken)
        where T : class
    {
        if (rows.Count == 0) return;
        var table = context.Model.FindEntityType(typeof(T))!.GetTableName()!;
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        if (context.Database.IsNpgsql())
        {
            command.CommandText =
                $"SELECT nextval(pg_get_serial_sequence('\"{table}\"', 'Id'))::int FROM generate_series(1, {rows.Count.ToString(CultureInfo.InvariantCulture)})";
            await using var ids = await command.ExecuteReaderAsync(cancellationToken);
            for (var i = 0; await ids.ReadAsync(cancellationToken); i++) setId(rows[i], ids.GetInt32(0));
            return;
        }

        // The highest id there ever was, so that the id of a row that was deleted does not come back.
        command.CommandText =
            $"SELECT MAX(COALESCE((SELECT MAX(\"Id\") FROM \"{table}\"), 0), COALESCE((SELECT seq FROM sqlite_sequence WHERE name = '{table}'), 0))";
        var id = Convert.ToInt32(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
        foreach (var row in rows) setId(row, checked(++id));
    }

    private static async Task InsertAsync<T>(
        CommerceDbContext context, string table, Column[] columns, IEnumerable<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = $"INSERT INTO \"{table}\" ({Names(columns)}) VALUES ({string.Join(", ", columns.Select((_, i) => $"$p{i}"))})";
        var parameters = new DbParameter[columns.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            parameters[i] = command.CreateParameter();
            parameters[i].ParameterName = $"$p{i}";
            command.Parameters.Add(parameters[i]);
        }

        foreach (var row in rows)
        {
            for (var i = 0; i < columns.Length; i++) parameters[i].Value = columns[i].Read(row) ?? DBNull.Value;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static async Task CopyAsync<T>(
        CommerceDbContext context, string table, Column[] columns, IEnumerable<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        var connection = (NpgsqlConnection)context.Database.GetDbConnection();
        await using var writer = await connection.BeginBinaryImportAsync(
            $"COPY \"{table}\" ({Names(columns)}) FROM STDIN (FORMAT BINARY)", cancellationToken);
        foreach (var row in rows)
        {
            await writer.StartRowAsync(cancellationToken);
            foreach (var column in columns)
            {
                if (column.Read(row) is { } value) await writer.WriteAsync(value, column.StoreType, cancellationToken);
                else await writer.WriteNullAsync(cancellationToken);
            }
        }

        await writer.CompleteAsync(cancellationToken);
    }

    private static Column[] Columns(IEntityType entity) =>
    [
        .. entity.GetProperties()
            .Where(property => !property.IsShadowProperty() && property.GetComputedColumnSql() is null)
            .Select(property => new Column(
                property.GetColumnName(),
                property.GetColumnType().Split('(')[0],
                property.GetGetter(),
                property.GetTypeMapping().Converter?.ConvertToProvider)),
    ];

    private static string Names(Column[] columns) => string.Join(", ", columns.Select(column => $"\"{column.Name}\""));

    private sealed record Column(string Name, string StoreType, IClrPropertyGetter Getter, Func<object?, object?>? Convert)
    {
        public object? Read(object row)
        {
            var value = Getter.GetClrValue(row);
            return value is null || Convert is null ? value : Convert(value);
        }
    }
}

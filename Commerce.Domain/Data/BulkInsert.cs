using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using SQLitePCL;

namespace Commerce.Domain.Data;

/// <summary>
/// Writes many rows of one kind fast: a prepared statement on SQLite, COPY on PostgreSQL. Ids must be set, but on SQLite, which gives a row
/// without an id the next one; nothing is tracked, stamped or fixed up. What the columns are and how values are stored comes from the model.
/// </summary>
internal static class BulkInsert
{
    private static readonly ConditionalWeakTable<IEntityType, Table> s_tables = [];

    public static async Task WriteAsync<T>(CommerceDbContext context, IReadOnlyCollection<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        if (rows.Count == 0) return;
        var table = s_tables.GetValue(context.Model.FindEntityType(typeof(T))!, static entity => new Table(entity));
        if (context.Database.IsNpgsql()) await CopyAsync(context, table, rows, cancellationToken);
        else await InsertAsync(context, table, rows, cancellationToken);
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
        if (context.Database.IsNpgsql())
        {
            await using var next = SentCommand.Of(
                context, $"SELECT nextval(pg_get_serial_sequence('\"{table}\"', 'Id'))::int FROM generate_series(1, {rows.Count.ToString(CultureInfo.InvariantCulture)})");
            await using var ids = await next.Command.ExecuteReaderAsync(cancellationToken);
            for (var i = 0; await ids.ReadAsync(cancellationToken); i++) setId(rows[i], ids.GetInt32(0));
            return;
        }

        // The highest id there ever was, so that the id of a row that was deleted does not come back.
        await using var last = SentCommand.Of(
            context, $"SELECT MAX(COALESCE((SELECT MAX(\"Id\") FROM \"{table}\"), 0), COALESCE((SELECT seq FROM sqlite_sequence WHERE name = '{table}'), 0))");
        var id = Convert.ToInt32(await last.Command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
        foreach (var row in rows) setId(row, checked(++id));
    }

    private static async Task InsertAsync<T>(CommerceDbContext context, Table table, IEnumerable<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        await using var sent = SentCommand.Of(context, table.Insert);
        var parameters = sent.Command.Parameters;
        for (var i = parameters.Count; i < table.Columns.Length; i++)
        {
            var parameter = sent.Command.CreateParameter();
            parameter.ParameterName = Table.Parameter(i);
            parameters.Add(parameter);
        }

        foreach (var row in rows)
        {
            for (var i = 0; i < table.Columns.Length; i++) parameters[i].Value = table.Columns[i].Read(row) ?? DBNull.Value;
            var isNumbered = table.Id is not { } id || id.Read(row) is not 0;
            if (!isNumbered) parameters[table.IdIndex].Value = DBNull.Value;
            await sent.Command.ExecuteNonQueryAsync(cancellationToken);
            if (!isNumbered) table.Id!.Write(row, checked((int)raw.sqlite3_last_insert_rowid(((SqliteConnection)sent.Command.Connection!).Handle)));
        }
    }

    private static async Task CopyAsync<T>(CommerceDbContext context, Table table, IEnumerable<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        var connection = (NpgsqlConnection)context.Database.GetDbConnection();
        await using var writer = await connection.BeginBinaryImportAsync(table.Copy, cancellationToken);
        foreach (var row in rows)
        {
            await writer.StartRowAsync(cancellationToken);
            foreach (var column in table.Columns)
            {
                if (column.Read(row) is { } value) await writer.WriteAsync(value, column.StoreType, cancellationToken);
                else await writer.WriteNullAsync(cancellationToken);
            }
        }

        await writer.CompleteAsync(cancellationToken);
    }

    private sealed class Table
    {
        public Table(IEntityType entity)
        {
            var properties = entity.GetProperties().Where(property => !property.IsShadowProperty() && property.GetComputedColumnSql() is null).ToList();
            Columns = [.. properties.Select(property => new Column(property))];
            IdIndex = properties.FindIndex(property => property.IsPrimaryKey() && property.ClrType == typeof(int));
            var names = string.Join(", ", Columns.Select(column => $"\"{column.Name}\""));
            Insert = $"INSERT INTO \"{entity.GetTableName()}\" ({names}) VALUES ({string.Join(", ", Columns.Select((_, i) => Parameter(i)))})";
            Copy = $"COPY \"{entity.GetTableName()}\" ({names}) FROM STDIN (FORMAT BINARY)";
        }

        public Column[] Columns { get; }

        public int IdIndex { get; }

        /// <summary>The number that SQLite gives where none is given; null where rows have another key.</summary>
        public Column? Id => IdIndex < 0 ? null : Columns[IdIndex];

        public string Insert { get; }

        public string Copy { get; }

        public static string Parameter(int index) => $"$p{index}";
    }

    private sealed class Column(IProperty property)
    {
        private readonly IClrPropertyGetter _getter = property.GetGetter();
        private readonly Func<object?, object?>? _convert = property.GetTypeMapping().Converter?.ConvertToProvider;

        public string Name { get; } = property.GetColumnName();

        public string StoreType { get; } = property.GetColumnType().Split('(')[0];

        public object? Read(object row)
        {
            var value = _getter.GetClrValue(row);
            return value is null || _convert is null ? value : _convert(value);
        }

        public void Write(object row, int value) => property.PropertyInfo!.SetValue(row, value);
    }
}

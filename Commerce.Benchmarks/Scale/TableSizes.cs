using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Benchmarks.Scale;

/// <summary>What a database takes on the disk; on PostgreSQL by table. SQLite as it comes with .NET does not tell that.</summary>
internal static class TableSizes
{
    private const int Most = 10;

    private const string Postgres = """
        SELECT relname AS "Name", pg_table_size(oid) AS "Rows", pg_indexes_size(oid) AS "Indexes" FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
        """;

    private const string Sqlite = """SELECT 'everything' AS "Name", page_count * page_size AS "Rows", 0 AS "Indexes" FROM pragma_page_count(), pragma_page_size()""";

    public static async Task PrintAsync(CommerceDbContext context)
    {
        var tables = await context.Database.SqlQueryRaw<TableSize>(context.Database.IsNpgsql() ? Postgres : Sqlite).ToListAsync();
        Console.WriteLine();
        Console.WriteLine($"| table | rows MB | indexes MB |{Environment.NewLine}|---|---|---|");
        foreach (var table in tables.OrderByDescending(table => table.Rows + table.Indexes).Take(Most)) Console.WriteLine($"| {table.Name} | {table.Rows / 1e6:N0} | {table.Indexes / 1e6:N0} |");
        Console.WriteLine($"| all {tables.Count} | {tables.Sum(table => table.Rows) / 1e6:N0} | {tables.Sum(table => table.Indexes) / 1e6:N0} |");
    }
}

/// <summary>In bytes.</summary>
internal sealed record TableSize(string Name, long Rows, long Indexes);

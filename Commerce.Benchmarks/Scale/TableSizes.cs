using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Benchmarks.Scale;

/// <summary>What the tables of a database and their indexes take on the disk.</summary>
internal static class TableSizes
{
    private const int Most = 10;

    private const string Postgres = """
        SELECT relname AS "Name", pg_table_size(oid) AS "Rows", pg_indexes_size(oid) AS "Indexes" FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
        """;

    // What belongs to a full-text index is counted as its index.
    private const string Sqlite = """
        SELECT s.tbl_name AS "Name", SUM(CASE WHEN s.type = 'table' THEN d.pgsize ELSE 0 END) AS "Rows", SUM(CASE WHEN s.type = 'index' THEN d.pgsize ELSE 0 END) AS "Indexes"
        FROM (SELECT name, SUM(pgsize) AS pgsize FROM dbstat GROUP BY name) AS d JOIN sqlite_master AS s ON s.name = d.name GROUP BY s.tbl_name
        """;

    public static async Task PrintAsync(CommerceDbContext context)
    {
        context.Database.SetCommandTimeout(TimeSpan.FromMinutes(5));
        var tables = await context.Database.SqlQueryRaw<TableSize>(context.Database.IsNpgsql() ? Postgres : Sqlite).ToListAsync();
        Console.WriteLine();
        Console.WriteLine($"| table | rows MB | indexes MB |{Environment.NewLine}|---|---|---|");
        foreach (var table in tables.OrderByDescending(table => table.Rows + table.Indexes).Take(Most)) Console.WriteLine($"| {table.Name} | {table.Rows / 1e6:N0} | {table.Indexes / 1e6:N0} |");
        Console.WriteLine($"| all {tables.Count} | {tables.Sum(table => table.Rows) / 1e6:N0} | {tables.Sum(table => table.Indexes) / 1e6:N0} |");
    }
}

/// <summary>In bytes.</summary>
internal sealed record TableSize(string Name, long Rows, long Indexes);

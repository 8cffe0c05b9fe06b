using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Commerce.Domain.Data.Search;

/// <summary>
/// The tables and triggers of the search, which the model knows nothing of. On PostgreSQL a migration makes them. On SQLite it makes the tables only: SQLite
/// cannot change a table, so migrations that have to make a new one and drop the old one, which fails while a trigger of another table looks at it, and else
/// takes its own triggers along without a word. So there the triggers are taken away before migrations run and made when all are through.
/// </summary>
internal static class SearchIndex
{
    public static void CreateOnSqlite(MigrationBuilder migration)
    {
        foreach (var statement in SqliteSearchIndex.Create()) migration.Sql(statement);
    }

    public static void DropOnSqlite(MigrationBuilder migration)
    {
        foreach (var statement in SqliteSearchIndex.Drop()) migration.Sql(statement);
    }

    public static void CreateOnPostgres(MigrationBuilder migration)
    {
        foreach (var statement in PostgresSearchIndex.Create()) migration.Sql(statement);
    }

    public static void DropOnPostgres(MigrationBuilder migration)
    {
        foreach (var statement in PostgresSearchIndex.Drop()) migration.Sql(statement);
    }

    /// <summary>Takes the triggers away, so that migrations can do what they like with the tables.</summary>
    public static async Task SuspendAsync(CommerceDbContext context, CancellationToken cancellationToken)
    {
        if (!context.Database.IsSqlite()) return;
        foreach (var statement in SqliteSearchIndex.DropTriggers()) await context.Database.ExecuteSqlRawAsync(statement, cancellationToken);
    }

    /// <summary>Makes the index anew where a trigger is missing: after a migration, or where somebody has restored tables from a dump.</summary>
    /// <returns>Whether one was.</returns>
    public static async Task<bool> RepairAsync(CommerceDbContext context, CancellationToken cancellationToken)
    {
        if (!context.Database.IsSqlite()) return false;
        var triggers = await context.Database.SqlQueryRaw<string>("SELECT name AS \"Value\" FROM sqlite_master WHERE type = 'trigger'").ToListAsync(cancellationToken);
        if (!SqliteSearchIndex.Triggers.Except(triggers).Any()) return false;

        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        foreach (var statement in SqliteSearchIndex.Rebuild()) await ExecuteAsync(context, statement, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    // As it stands: ExecuteSqlRaw would take braces for parameters.
    private static async Task ExecuteAsync(CommerceDbContext context, string statement, CancellationToken cancellationToken)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = statement;
        command.Transaction = Microsoft.EntityFrameworkCore.Storage.DbContextTransactionExtensions.GetDbTransaction(context.Database.CurrentTransaction!);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}

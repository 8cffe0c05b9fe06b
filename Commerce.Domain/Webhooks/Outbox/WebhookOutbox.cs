using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;

namespace Commerce.Domain.Webhooks.Outbox;

/// <summary>Makes the triggers that write events: on PostgreSQL by a migration, on SQLite after all migrations, see <see cref="Data.Search.SearchIndex"/>.</summary>
internal static class WebhookOutbox
{
    public static void CreateOnPostgres(MigrationBuilder migration)
    {
        foreach (var statement in PostgresOutbox.Create()) migration.Sql(statement);
    }

    public static void DropOnPostgres(MigrationBuilder migration)
    {
        foreach (var statement in PostgresOutbox.Drop()) migration.Sql(statement);
    }

    public static void DropOnSqlite(MigrationBuilder migration)
    {
        foreach (var name in SqliteOutbox.Triggers.Keys) migration.Sql($"DROP TRIGGER IF EXISTS \"{name}\";");
    }

    /// <summary>Takes the triggers away, so that migrations can do what they like with the tables.</summary>
    public static async Task SuspendAsync(CommerceDbContext context, CancellationToken cancellationToken)
    {
        if (!context.Database.IsSqlite()) return;
        foreach (var name in await context.Database.SqlQueryRaw<string>(SqliteOutbox.Names).ToListAsync(cancellationToken))
            await ExecuteAsync(context, $"DROP TRIGGER \"{name}\"", cancellationToken);
    }

    /// <summary>Makes the triggers anew where one is missing, or is of another version of the shop.</summary>
    /// <returns>Whether one was.</returns>
    public static async Task<bool> RepairAsync(CommerceDbContext context, CancellationToken cancellationToken)
    {
        if (!context.Database.IsSqlite()) return false;
        var there = await context.Database.SqlQueryRaw<string>(SqliteOutbox.Definitions).ToListAsync(cancellationToken);
        if (there.ToHashSet(StringComparer.Ordinal).SetEquals(SqliteOutbox.Triggers.Values)) return false;
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await SuspendAsync(context, cancellationToken);
        foreach (var trigger in SqliteOutbox.Triggers.Values) await ExecuteAsync(context, trigger, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    // As it stands: ExecuteSqlRaw would take braces for parameters.
    private static async Task ExecuteAsync(CommerceDbContext context, string statement, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = statement;
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        await command.ExecuteNonQueryAsync(cancellationToken);
        await context.Database.CloseConnectionAsync();
    }
}

using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;

namespace Commerce.Domain.Webhooks.Outbox;

/// <summary>Makes the triggers that write events: on PostgreSQL by a migration, on SQLite with the subscriptions that want them.</summary>
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

    /// <summary>
    /// Has SQLite's triggers be there while any subscription is active, as this version of the shop knows them, and not otherwise: even one that finds
    /// nobody takes a twentieth of a millisecond. Within the context's transaction when there is one: with it the triggers come, or do not.
    /// </summary>
    public static async Task FollowAsync(CommerceDbContext context, CancellationToken cancellationToken)
    {
        if (!context.Database.IsSqlite()) return;
        await using var own = context.Database.CurrentTransaction is null ? await context.Database.BeginTransactionAsync(cancellationToken) : null;
        var isWanted = await context.WebhookSubscriptions.IgnoreQueryFilters().AnyAsync(subscription => subscription.IsActive, cancellationToken);
        IReadOnlyCollection<string> wanted = isWanted ? [.. SqliteOutbox.Triggers.Values] : [];
        var there = await context.Database.SqlQueryRaw<string>(SqliteOutbox.Definitions).ToListAsync(cancellationToken);
        if (there.ToHashSet(StringComparer.Ordinal).SetEquals(wanted)) return;
        await SuspendAsync(context, cancellationToken);
        foreach (var trigger in wanted) await ExecuteAsync(context, trigger, cancellationToken);
        if (own is not null) await own.CommitAsync(cancellationToken);
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

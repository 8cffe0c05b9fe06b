using Commerce.Domain.Backups;
using Commerce.Domain.Data.Search;
using Commerce.Domain.Files;
using Commerce.Domain.Webhooks.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Commerce.Domain.Data;

/// <summary>Brings the database to the newest version of the model.</summary>
public static class DatabaseMigrator
{
    /// <summary>
    /// Creates the database when it is missing and applies what is pending. Of several nodes that start at the same time one does it, and the others wait.
    /// Returns the names of the migrations it applied.
    /// </summary>
    /// <param name="services">The shop's.</param>
    /// <param name="fill">What is to be done with it before any other node has its turn.</param>
    /// <exception cref="SettingException">The data folder cannot be written.</exception>
    public static async Task<IReadOnlyList<string>> MigrateAsync(IServiceProvider services, Func<Task>? fill = null, CancellationToken cancellationToken = default)
    {
        var options = services.GetRequiredService<DataOptions>();
        // What is in the database needs no folder.
        if (options.Provider is DatabaseProvider.Sqlite || services.GetService<BlobOptions>()?.Store == FileSystemBlobStore.Name) EnsureWritable(options.Folder);
        services.GetService<ShopInUse>()?.Begin();
        await using var context = await services.GetRequiredService<IDbContextFactory<CommerceDbContext>>()
            .CreateDbContextAsync(cancellationToken);
        await EnsureDatabaseAsync(context, cancellationToken);
        await using var turn = await MigrationTurn.TakeAsync(
            options, services.GetRequiredService<TimeProvider>(), services.GetService<ILogger<CommerceDbContext>>(), cancellationToken);
        if (options.Provider is DatabaseProvider.Sqlite) await ForgetOldLockAsync(context, cancellationToken);
        // On PostgreSQL a database without that table is otherwise found out by a statement that fails, which is logged as an error at the first start.
        await context.GetService<IHistoryRepository>().CreateIfNotExistsAsync(cancellationToken);
        var pending = (await context.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        if (pending.Count > 0)
        {
            await SearchIndex.SuspendAsync(context, cancellationToken);
            await WebhookOutbox.SuspendAsync(context, cancellationToken);
        }

        await context.Database.MigrateAsync(cancellationToken);
        await SearchIndex.RepairAsync(context, cancellationToken);
        await WebhookOutbox.FollowAsync(context, cancellationToken);
        if (fill is not null) await fill();
        return pending;
    }

    /// <summary>What keeps others out on SQLite is a row, which stays when its process is killed: the next one would wait for ever.</summary>
    private static Task<int> ForgetOldLockAsync(CommerceDbContext context, CancellationToken cancellationToken) => context.Database.ExecuteSqlRawAsync(
        """
        CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
        DELETE FROM "__EFMigrationsLock" WHERE "Timestamp" < datetime('now', '-1 minute');
        """, cancellationToken);

    private static async Task EnsureDatabaseAsync(CommerceDbContext context, CancellationToken cancellationToken)
    {
        var creator = context.GetService<IRelationalDatabaseCreator>();
        if (await creator.ExistsAsync(cancellationToken)) return;
        try
        {
            await creator.CreateAsync(cancellationToken);
        }
        catch (PostgresException refusal) when (refusal.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Another node that starts at the same moment was faster.
        }
    }

    private static void EnsureWritable(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            // A folder that is there may still belong to somebody else, or lie on a disk that is read-only.
            using var probe = new FileStream(Path.Combine(folder, $".probe-{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SettingException(
                $"The data folder '{folder}' cannot be written: {exception.Message} Give it to the user who runs the shop, or name another with --Data:Folder=….");
        }
    }
}

using Commerce.Domain.Backups;
using Commerce.Domain.Data.Search;
using Commerce.Domain.Webhooks.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Commerce.Domain.Data;

/// <summary>Brings the database to the newest version of the model.</summary>
public static class DatabaseMigrator
{
    /// <summary>Creates the database when it is missing and applies what is pending. Returns the names of the migrations it applied.</summary>
    /// <exception cref="SettingException">The data folder cannot be written.</exception>
    public static async Task<IReadOnlyList<string>> MigrateAsync(IServiceProvider services, CancellationToken cancellationToken = default)
    {
        var options = services.GetRequiredService<DataOptions>();
        EnsureWritable(options.Folder);
        services.GetService<ShopInUse>()?.Begin();
        await using var context = await services.GetRequiredService<IDbContextFactory<CommerceDbContext>>()
            .CreateDbContextAsync(cancellationToken);
        await EnsureHistoryAsync(context, cancellationToken);
        var pending = (await context.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        if (pending.Count > 0)
        {
            await SearchIndex.SuspendAsync(context, cancellationToken);
            await WebhookOutbox.SuspendAsync(context, cancellationToken);
        }

        await context.Database.MigrateAsync(cancellationToken);
        await SearchIndex.RepairAsync(context, cancellationToken);
        await WebhookOutbox.RepairAsync(context, cancellationToken);
        return pending;
    }

    /// <summary>
    /// Makes an empty database that knows of migrations. On PostgreSQL a database without that table is otherwise found out by a statement that fails, which
    /// is logged as an error at the first start.
    /// </summary>
    private static async Task EnsureHistoryAsync(CommerceDbContext context, CancellationToken cancellationToken)
    {
        var creator = context.GetService<IRelationalDatabaseCreator>();
        if (!await creator.ExistsAsync(cancellationToken)) await creator.CreateAsync(cancellationToken);
        await context.GetService<IHistoryRepository>().CreateIfNotExistsAsync(cancellationToken);
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

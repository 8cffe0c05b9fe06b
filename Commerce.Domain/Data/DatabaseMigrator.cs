using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commerce.Domain.Data;

/// <summary>Brings the database to the newest version of the model.</summary>
public static class DatabaseMigrator
{
    /// <summary>Creates the database when it is missing and applies what is pending. Returns the names of the migrations it applied.</summary>
    public static async Task<IReadOnlyList<string>> MigrateAsync(IServiceProvider services, CancellationToken cancellationToken = default)
    {
        var options = services.GetRequiredService<DataOptions>();
        Directory.CreateDirectory(options.Folder);
        await using var context = await services.GetRequiredService<IDbContextFactory<CommerceDbContext>>()
            .CreateDbContextAsync(cancellationToken);
        var pending = (await context.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        await context.Database.MigrateAsync(cancellationToken);
        return pending;
    }
}

using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Commerce.Domain.Files;

/// <summary>Registers the stores of files.</summary>
internal static class FilesExtensions
{
    public static IServiceCollection AddFiles(this IServiceCollection services)
    {
        services.AddSingleton(provider => BlobOptions.From(provider.GetService<IConfiguration>(), provider.GetRequiredService<DataOptions>().Provider));
        services.AddSingleton(StoresOf);
        services.AddSingleton(provider => provider.GetRequiredService<BlobStores>().Current);
        return services.AddSingleton<BlobArchive>();
    }

    /// <summary>All that can be read, so that what was stored before a setting was changed is still there.</summary>
    private static BlobStores StoresOf(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<BlobOptions>();
        List<IBlobStore> stores = [new FileSystemBlobStore(Path.Combine(provider.GetRequiredService<DataOptions>().Folder, "blobs"))];
        if (provider.GetService<IDbContextFactory<PostgresCommerceDbContext>>() is { } contexts) stores.Add(new DatabaseBlobStore(contexts));
        if (options.S3 is { } s3) stores.Add(new S3BlobStore(s3));
        var current = stores.Single(store => store.Provider == options.Store);
        return new BlobStores(current, [.. stores.Where(store => store != current)]);
    }
}

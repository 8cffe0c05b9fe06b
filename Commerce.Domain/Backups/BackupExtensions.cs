using Microsoft.Extensions.DependencyInjection;

namespace Commerce.Domain.Backups;

/// <summary>Registers the backing up and restoring of embedded shops.</summary>
public static class BackupExtensions
{
    public static IServiceCollection AddBackups(this IServiceCollection services) =>
        services.AddSingleton<ShopInUse>().AddSingleton<BackupWriter>().AddSingleton<BackupReader>();
}

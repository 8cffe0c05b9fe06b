using Microsoft.Extensions.DependencyInjection;

namespace Commerce.Domain.Data.Shared;

/// <summary>
/// A secret that is not configured: made once, and kept in the data folder on SQLite, and among the secrets that all nodes share on PostgreSQL. What
/// lay in the data folder before stays as it is.
/// </summary>
internal static class MadeSecret
{
    /// <param name="services">Where the shop keeps its data.</param>
    /// <param name="name">What it is called, in small letters with hyphens.</param>
    public static string Of(IServiceProvider services, string name)
    {
        var folder = services.GetRequiredService<DataOptions>().Folder;
        return services.GetService<SharedSecrets>() is { } shared
            ? shared.GetOrAdd(name, () => SecretFile.Find(folder, name) ?? SecretFile.New())
            : SecretFile.ReadOrCreate(folder, name);
    }
}

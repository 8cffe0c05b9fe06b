using HotChocolate.Language;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

public static partial class RequestExecutorServiceCollectionExtensions
{
    /// <summary>Names stored documents by their MD5 hash, in all schemas of the application. This is what is used where nothing is said.</summary>
    public static IServiceCollection AddMD5DocumentHashProvider(this IServiceCollection services, HashFormat format = HashFormat.Base64)
        => services.AddDocumentHashProvider(new MD5DocumentHashProvider(format));

    /// <summary>Names stored documents by their SHA-1 hash, in all schemas of the application.</summary>
    public static IServiceCollection AddSha1DocumentHashProvider(this IServiceCollection services, HashFormat format = HashFormat.Base64)
        => services.AddDocumentHashProvider(new Sha1DocumentHashProvider(format));

    /// <summary>Names stored documents by their SHA-256 hash, in all schemas of the application. Clients mostly send it as <see cref="HashFormat.Hex"/>.</summary>
    public static IServiceCollection AddSha256DocumentHashProvider(this IServiceCollection services, HashFormat format = HashFormat.Base64)
        => services.AddDocumentHashProvider(new Sha256DocumentHashProvider(format));

    private static IServiceCollection AddDocumentHashProvider(this IServiceCollection services, IDocumentHashProvider provider)
    {
        services.RemoveAll<IDocumentHashProvider>();
        services.AddSingleton(provider);
        return services;
    }
}

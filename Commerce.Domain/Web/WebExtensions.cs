using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Commerce.Domain.Web;

/// <summary>Registers the guarded way to the web.</summary>
public static class WebExtensions
{
    /// <summary>Adds it, with the settings of <c>Web:…</c> unless others are registered.</summary>
    public static IServiceCollection AddGuardedWeb(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => WebOptions.From(provider.GetService<IConfiguration>()));
        services.TryAddSingleton<IWebNames, SystemWebNames>();
        services.AddSingleton<WebFetcher>();
        services.AddSingleton<WebPoster>();
        return services;
    }
}

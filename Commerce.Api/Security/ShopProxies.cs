using System.Net;
using Commerce.Domain.Data;
using Microsoft.AspNetCore.HttpOverrides;

namespace Commerce.Api.Security;

/// <summary>Which proxies are believed for whom they ask, and by which scheme: those on this machine, the admin among them, and those of <c>Network:Proxies</c>.</summary>
internal static class ShopProxies
{
    public static void AddShopProxies(this IServiceCollection services, IConfiguration configuration)
    {
        List<IPAddress> proxies = [];
        foreach (var entry in configuration.GetSection("Network:Proxies").GetChildren())
            proxies.Add(IPAddress.TryParse(entry.Value, out var address) ? address : throw new SettingException($"{entry.Path} is '{entry.Value}', but must be an IP address such as 10.0.0.2."));
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.ForwardLimit = proxies.Count + 1;
            foreach (var proxy in proxies) options.KnownProxies.Add(proxy);
        });
    }
}

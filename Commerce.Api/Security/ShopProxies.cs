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
        List<System.Net.IPNetwork> networks = [];
        foreach (var entry in configuration.GetSection("Network:Proxies").GetChildren())
        {
            if (IPAddress.TryParse(entry.Value, out var address)) proxies.Add(address);
            else if (System.Net.IPNetwork.TryParse(entry.Value, out var network)) networks.Add(network);
            else throw new SettingException($"{entry.Path} is '{entry.Value}', but must be an IP address such as 10.0.0.2 or a network such as 10.0.0.0/24.");
        }

        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.ForwardLimit = proxies.Count + networks.Count + 1;
            foreach (var proxy in proxies) options.KnownProxies.Add(proxy);
            foreach (var network in networks) options.KnownIPNetworks.Add(network);
        });
    }
}

using System.Collections.Frozen;
using System.Globalization;
using System.Net;
using Commerce.Domain.Data;
using Microsoft.Extensions.Configuration;

namespace Commerce.Domain.Web;

/// <summary>Where the shop may go when it fetches something from the web. Read from <c>Web:…</c>.</summary>
/// <param name="AllowedHosts">Names of hosts that may be private; on any port.</param>
/// <param name="AllowedNetworks">Networks that may be private; on any port.</param>
/// <param name="Ports">The ports that everybody else is asked on.</param>
public sealed record WebOptions(FrozenSet<string> AllowedHosts, IReadOnlyList<IPNetwork> AllowedNetworks, FrozenSet<int> Ports)
{
    private static readonly char[] s_separators = [',', ' ', ';'];

    /// <summary>The public web on its usual ports, and nothing else.</summary>
    public static WebOptions Default { get; } = new(FrozenSet<string>.Empty, [], FrozenSet.Create(80, 443, 8080, 8443));

    /// <exception cref="SettingException">A setting cannot be read.</exception>
    public static WebOptions From(IConfiguration? configuration)
    {
        var hosts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var networks = new List<IPNetwork>();
        foreach (var entry in Entries(configuration, "Web:AllowedPrivateHosts"))
        {
            if (IPAddress.TryParse(entry, out var address)) networks.Add(new IPNetwork(address, address.GetAddressBytes().Length * 8));
            else if (IPNetwork.TryParse(entry, out var network)) networks.Add(network);
            else if (Uri.CheckHostName(entry) == UriHostNameType.Dns) hosts.Add(entry);
            else throw new SettingException($"Web:AllowedPrivateHosts names '{entry}', but must be a list of host names, addresses and networks, such as 'pictures.intranet, 10.1.0.0/16'.");
        }

        var ports = Entries(configuration, "Web:Ports").Select(entry =>
            int.TryParse(entry, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is >= 1 and <= 65535
                ? port
                : throw new SettingException($"Web:Ports names '{entry}', but must be a list of numbers from 1 to 65535, such as '80, 443'.")).ToFrozenSet();
        return new WebOptions(hosts.ToFrozenSet(StringComparer.OrdinalIgnoreCase), networks, ports.Count > 0 ? ports : Default.Ports);
    }

    /// <summary>Whether an operator has said that this may be a machine of their own.</summary>
    internal bool Allows(string host, IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return AllowedHosts.Contains(host) || AllowedNetworks.Any(network => network.Contains(plain));
    }

    private static string[] Entries(IConfiguration? configuration, string name) =>
        configuration?[name]?.Split(s_separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}

using System.Net;
using System.Net.Sockets;

namespace Commerce.Domain.Web;

/// <summary>
/// Which addresses are those of the public internet. IPv6 is read the other way round than IPv4: what is not global unicast is refused as a whole,
/// and forms that carry an IPv4 address are judged by that one.
/// </summary>
/// <remarks>After the registries of special addresses: https://www.rfc-editor.org/rfc/rfc6890 and what IANA added since.</remarks>
internal static class PublicAddresses
{
    private static readonly IPNetwork[] s_special =
    [
        IPNetwork.Parse("0.0.0.0/8"), // this network
        IPNetwork.Parse("10.0.0.0/8"), // private
        IPNetwork.Parse("100.64.0.0/10"), // carrier-grade NAT, and a cloud's metadata
        IPNetwork.Parse("127.0.0.0/8"), // loopback
        IPNetwork.Parse("168.63.129.16/32"), // a cloud's metadata, although it looks public
        IPNetwork.Parse("169.254.0.0/16"), // link-local, and most clouds' metadata
        IPNetwork.Parse("172.16.0.0/12"), // private
        IPNetwork.Parse("192.0.0.0/24"), // protocol assignments
        IPNetwork.Parse("192.0.2.0/24"), // documentation
        IPNetwork.Parse("192.88.99.0/24"), // relays of 6to4
        IPNetwork.Parse("192.168.0.0/16"), // private
        IPNetwork.Parse("198.18.0.0/15"), // benchmarks
        IPNetwork.Parse("198.51.100.0/24"), // documentation
        IPNetwork.Parse("203.0.113.0/24"), // documentation
        IPNetwork.Parse("224.0.0.0/4"), // multicast
        IPNetwork.Parse("240.0.0.0/4"), // reserved, and broadcast
    ];

    private static readonly IPNetwork s_globalUnicast = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] s_specialOfGlobal =
    [
        IPNetwork.Parse("2001::/23"), // protocol assignments, Teredo among them
        IPNetwork.Parse("2001:db8::/32"), // documentation
        IPNetwork.Parse("3fff::/20"), // documentation
    ];

    private static readonly IPNetwork s_nat64 = IPNetwork.Parse("64:ff9b::/96");

    private static readonly IPNetwork s_6to4 = IPNetwork.Parse("2002::/16");

    /// <summary>Whether everybody may be sent there.</summary>
    public static bool Contains(IPAddress address)
    {
        if (address.AddressFamily == AddressFamily.InterNetwork) return !Array.Exists(s_special, network => network.Contains(address));
        if (address.IsIPv4MappedToIPv6) return Contains(address.MapToIPv4());
        var bytes = address.GetAddressBytes();
        if (s_nat64.Contains(address)) return ContainsEmbedded(bytes.AsSpan(12));
        if (s_6to4.Contains(address)) return ContainsEmbedded(bytes.AsSpan(2));
        if (!s_globalUnicast.Contains(address) || Array.Exists(s_specialOfGlobal, network => network.Contains(address))) return false;
        // ISATAP: https://www.rfc-editor.org/rfc/rfc5214#section-6.1
        return bytes is not [_, _, _, _, _, _, _, _, 0 or 2, 0, 0x5E, 0xFE, ..] || ContainsEmbedded(bytes.AsSpan(12));
    }

    private static bool ContainsEmbedded(Span<byte> bytes) => Contains(new IPAddress(bytes[..4]));
}

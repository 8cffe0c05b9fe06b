using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace Commerce.Domain.Customers;

/// <summary>Whom an address counts for: an IPv4 address itself, and the network (/64) of an IPv6 address, because who has one has all of it.</summary>
/// <param name="IsV6">Whether it is a network of IPv6 addresses.</param>
/// <param name="Prefix">The bits that tell it from others.</param>
public readonly record struct ClientNetwork(bool IsV6, long Prefix)
{
    /// <summary>As networks are written: <c>198.51.100.7</c>, <c>2001:db8:0:1::/64</c>.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[16];
        bytes.Clear();
        if (IsV6) BinaryPrimitives.WriteInt64BigEndian(bytes, Prefix);
        else BinaryPrimitives.WriteInt32BigEndian(bytes, (int)Prefix);
        return IsV6 ? new IPAddress(bytes) + "/64" : new IPAddress(bytes[..4]).ToString();
    }

    /// <summary>The network that an address is in.</summary>
    public static ClientNetwork Of(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out _);
        return address.AddressFamily is AddressFamily.InterNetworkV6
            ? new ClientNetwork(true, BinaryPrimitives.ReadInt64BigEndian(bytes))
            : new ClientNetwork(false, BinaryPrimitives.ReadInt32BigEndian(bytes));
    }
}

using System.Net;
using System.Net.Sockets;
using Commerce.Api.Security;

namespace Commerce.Api.Limits;

/// <summary>Who a request counts for: a key, a person, or else an address.</summary>
internal readonly record struct Caller(char Kind, long Id)
{
    /// <summary>Null for who is not counted.</summary>
    public static Caller? Of(HttpContext context, bool countsLocal)
    {
        var address = context.Connection.RemoteIpAddress;
        if (!countsLocal && (address is null || IPAddress.IsLoopback(address))) return null;
        var user = context.User;
        if (user.GetApiKeyId() is { } key) return new Caller('k', key);
        if (user.GetUserId() is { } person) return new Caller('u', person);
        return Of(address);
    }

    private static Caller Of(IPAddress? address)
    {
        if (address is null) return new Caller('a', 0);
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out var length);
        // Who has an IPv6 address has a whole network of them.
        return address.AddressFamily is AddressFamily.InterNetworkV6
            ? new Caller('6', System.Buffers.Binary.BinaryPrimitives.ReadInt64BigEndian(bytes))
            : new Caller('4', System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes[..length]));
    }
}

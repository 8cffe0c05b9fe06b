using System.Net;
using Commerce.Api.Security;
using Commerce.Domain.Customers;

namespace Commerce.Api.Limits;

/// <summary>Who a request counts for: a key, a person, or else the network it comes from.</summary>
internal readonly record struct Caller(int? KeyId, int? UserId, ClientNetwork? Network)
{
    /// <summary>Null for who is not counted.</summary>
    public static Caller? Of(HttpContext context, bool countsLocal)
    {
        var address = context.Connection.RemoteIpAddress;
        if (!countsLocal && (address is null || IPAddress.IsLoopback(address))) return null;
        var user = context.User;
        if (user.GetApiKeyId() is { } key) return new Caller(key, null, null);
        if (user.GetUserId() is { } person) return new Caller(null, person, null);
        return new Caller(null, null, address is null ? null : ClientNetwork.Of(address));
    }
}

using System.Security.Claims;
using Commerce.Domain.Audit;
using Commerce.Domain.Customers;

namespace Commerce.Api.Security;

/// <summary>Where the current request comes from.</summary>
internal static class RequestClient
{
    public static ClientInfo Of(IHttpContextAccessor accessor) => accessor.HttpContext is { } context
        ? new ClientInfo(context.Connection.RemoteIpAddress?.ToString(), Shorten(context.Request.Headers.UserAgent.ToString()))
        : new ClientInfo();

    /// <summary>The guest's token that came along, beside another one as well; null when none did.</summary>
    public static string? GuestTokenOf(IHttpContextAccessor accessor) =>
        accessor.HttpContext?.Request.Headers[ShopTokenHandler.GuestHeader].ToString() is { Length: > 0 } token ? token : null;

    /// <summary>Who makes a change with the current request; for the audit log.</summary>
    public static AuditActor ActorOf(IHttpContextAccessor accessor)
    {
        var client = Of(accessor);
        var user = accessor.HttpContext?.User ?? new ClaimsPrincipal();
        return user.GetApiKeyId() is { } key
            ? new AuditActor(AuditActorType.ApiKey, key, user.FindFirstValue(ClaimTypes.Email), client.IpAddress, client.UserAgent) { Recorded = KeyAudit.Listener }
            : new AuditActor(AuditActorType.User, user.GetUserId(), user.FindFirstValue(ClaimTypes.Email), client.IpAddress, client.UserAgent);
    }

    // A client can send what it likes; a name is all that is wanted.
    private static string? Shorten(string agent) => agent.Length switch { 0 => null, > 400 => agent[..400], _ => agent };
}

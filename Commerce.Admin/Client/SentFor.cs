using System.Net.Http.Headers;

namespace Commerce.Admin.Client;

/// <summary>Whose browser a request is sent for: who signs in is counted, and listed with their sessions, by that and not by the admin's machine.</summary>
public sealed record SentFor(string? Address, string? Agent)
{
    public static SentFor Browser(HttpContext context) => new(context.Connection.RemoteIpAddress?.ToString(), context.Request.Headers.UserAgent.ToString());

    public void AddTo(HttpRequestHeaders headers)
    {
        if (Address is not null)
            headers.TryAddWithoutValidation("X-Forwarded-For", Address);
        if (!string.IsNullOrEmpty(Agent))
            headers.TryAddWithoutValidation("User-Agent", Agent);
    }
}

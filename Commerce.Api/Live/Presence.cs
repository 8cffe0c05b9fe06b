using System.Security.Claims;
using Commerce.Api.Security;

namespace Commerce.Api.Live;

/// <summary>
/// Whether whoever sent a request that lasts (a web socket, a stream of events) is still signed in, with the same rights. Looked up at most
/// once a second for each request.
/// </summary>
internal sealed class Presence(IHttpContextAccessor accessor, ShopTokens tokens, TimeProvider clock)
{
    private static readonly TimeSpan Grain = TimeSpan.FromSeconds(1);

    /// <summary>The same for the current request; false when it is over.</summary>
    public async ValueTask<bool> LastsAsync() => accessor.HttpContext is { } context && await LastsAsync(context);

    public async ValueTask<bool> LastsAsync(HttpContext context)
    {
        // Nobody stays nobody.
        if (Credential.Of(context) is not { } credential) return true;
        var now = clock.GetTimestamp();
        if (credential.CheckedAt is { } last && clock.GetElapsedTime(last, now) < Grain) return true;
        if (await tokens.FindAsync(credential.Token, CancellationToken.None) is not { } principal || !IsSame(principal, context.User)) return false;
        credential.CheckedAt = now;
        return true;
    }

    private static bool IsSame(ClaimsPrincipal a, ClaimsPrincipal b) => Text(a).SequenceEqual(Text(b));

    private static IEnumerable<string> Text(ClaimsPrincipal principal) =>
        principal.Claims.Select(claim => $"{claim.Type}={claim.Value}").Order(StringComparer.Ordinal);
}

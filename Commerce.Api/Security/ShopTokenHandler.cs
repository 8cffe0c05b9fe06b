using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Commerce.Api.Security;

/// <summary>
/// Reads opaque tokens: <c>Authorization: Bearer</c> with an access token or an API key, and <c>X-Session-Token</c> with a guest's.
/// </summary>
internal sealed class ShopTokenHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, ShopTokens tokens, KeyUses uses)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "ShopToken";
    public const string GuestHeader = "X-Session-Token";
    private const string Bearer = "Bearer ";

    /// <summary>Whether the request says who sends it, truly or not.</summary>
    public static bool IsIn(HttpRequest request) => request.Headers.Authorization.Count > 0 || request.Headers.ContainsKey(GuestHeader);

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
            return await FindAsync(ShopToken.FromBearer(header)) ?? AuthenticateResult.Fail("The token is unknown, expired or revoked.");

        var guest = Request.Headers[GuestHeader].ToString();
        return guest.Length > 0 && await FindAsync(new ShopToken(guest, IsGuest: true)) is { } found ? found : AuthenticateResult.NoResult();
    }

    private async Task<AuthenticateResult?> FindAsync(ShopToken token)
    {
        if (await tokens.FindAsync(token, Context.RequestAborted) is not { } principal) return null;
        Credential.Set(Context, token);
        uses.NoteWith(Context.Response, principal);
        return AuthenticateResult.Success(new AuthenticationTicket(principal, Scheme.Name));
    }
}

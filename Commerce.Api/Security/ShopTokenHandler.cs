using System.Text.Encodings.Web;
using Commerce.Domain.Customers;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Commerce.Api.Security;

/// <summary>
/// Reads opaque tokens: <c>Authorization: Bearer</c> with an access token or an API key, and <c>X-Session-Token</c> with a guest's.
/// Each is looked up in the database, so that one that was ended stops working with the next request.
/// </summary>
internal sealed class ShopTokenHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, TokenService tokens, ApiKeys keys)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "ShopToken";
    public const string GuestHeader = "X-Session-Token";
    private const string Bearer = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            var token = header[Bearer.Length..].Trim();
            var user = token.StartsWith("cmk_", StringComparison.Ordinal)
                ? await keys.AuthenticateAsync(token, Context.RequestAborted)
                : await tokens.AuthenticateAsync(token, Context.RequestAborted);
            return user is null
                ? AuthenticateResult.Fail("The token is unknown, expired or revoked.")
                : Success(ShopClaims.ToPrincipal(user, Scheme.Name));
        }

        var guest = Request.Headers[GuestHeader].ToString();
        return guest.Length > 0 && await tokens.FindGuestAsync(guest, Context.RequestAborted) is { } session
            ? Success(ShopClaims.ToGuest(session))
            : AuthenticateResult.NoResult();
    }

    private AuthenticateResult Success(System.Security.Claims.ClaimsPrincipal principal) =>
        AuthenticateResult.Success(new AuthenticationTicket(principal, Scheme.Name));
}

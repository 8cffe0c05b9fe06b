using System.Globalization;
using Commerce.Admin.Account.Operations;
using Microsoft.AspNetCore.Authentication;

namespace Commerce.Admin.Security;

/// <summary>What a session needs of the API's answer, and how the encrypted cookie holds it.</summary>
public sealed record SessionTokens(string AccessToken, string RefreshToken, DateTimeOffset ExpiresAt)
{
    private const string Access = "access_token", Refresh = "refresh_token", Expires = "expires_at";

    public static SessionTokens Of(AuthTokens tokens) => new(tokens.AccessToken, tokens.RefreshToken, tokens.ExpiresAt);

    public static SessionTokens? From(AuthenticationProperties properties)
        => properties.GetTokenValue(Access) is { } access
            && properties.GetTokenValue(Refresh) is { } refresh
            && DateTimeOffset.TryParse(properties.GetTokenValue(Expires), CultureInfo.InvariantCulture, out var expires)
                ? new SessionTokens(access, refresh, expires)
                : null;

    public void StoreIn(AuthenticationProperties properties) => properties.StoreTokens(
    [
        new AuthenticationToken { Name = Access, Value = AccessToken },
        new AuthenticationToken { Name = Refresh, Value = RefreshToken },
        new AuthenticationToken { Name = Expires, Value = ExpiresAt.ToString("O", CultureInfo.InvariantCulture) }
    ]);
}

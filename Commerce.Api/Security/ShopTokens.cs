using System.Security.Claims;
using Commerce.Domain.Customers;

namespace Commerce.Api.Security;

/// <summary>Finds out who holds a token. Each is looked up in the database, so that one that was ended stops working at once.</summary>
internal sealed class ShopTokens(TokenService tokens, ApiKeys keys)
{
    /// <summary>Null when the token is unknown, expired or revoked.</summary>
    public async Task<ClaimsPrincipal?> FindAsync(ShopToken token, CancellationToken cancellationToken)
    {
        if (token.IsGuest)
            return await tokens.FindGuestAsync(token.Value, cancellationToken) is { } session ? ShopClaims.ToGuest(session) : null;
        var user = token.Value.StartsWith("cmk_", StringComparison.Ordinal)
            ? await keys.AuthenticateAsync(token.Value, cancellationToken)
            : await tokens.AuthenticateAsync(token.Value, cancellationToken);
        return user is null ? null : ShopClaims.ToPrincipal(user, ShopTokenHandler.SchemeName);
    }
}

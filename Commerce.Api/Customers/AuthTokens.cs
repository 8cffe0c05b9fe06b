using Commerce.Domain.Customers;
using HotChocolate;

namespace Commerce.Api.Customers;

/// <summary>What somebody gets who signs in. The tokens are shown here and never again.</summary>
[GraphQLDescription("What somebody gets who signs in. The tokens are shown here and never again.")]
public sealed class AuthTokens(IssuedTokens issued)
{
    /// <summary>Send it as `Authorization: Bearer`.</summary>
    public string AccessToken => issued.AccessToken;

    /// <summary>When the access token ends, in UTC.</summary>
    public DateTime ExpiresAt => issued.AccessTokenExpiresAt;

    /// <summary>Trade it once for new tokens.</summary>
    public string RefreshToken => issued.RefreshToken;

    /// <summary>When the refresh token ends, in UTC.</summary>
    public DateTime RefreshExpiresAt => issued.RefreshTokenExpiresAt;

    internal int UserId => issued.User.Id;
}

namespace Commerce.Domain.Customers;

/// <summary>What somebody gets who signs in. The texts are shown here and never again.</summary>
public sealed record IssuedTokens(
    User User,
    int SessionId,
    string AccessToken,
    DateTime AccessTokenExpiresAt,
    string RefreshToken,
    DateTime RefreshTokenExpiresAt);

using Commerce.Domain.Carts;

namespace Commerce.Domain.Customers;

/// <summary>
/// A browser or device the shop knows: a guest's, with the cart that hangs on it, or a signed-in user's. The session's token
/// is shown once; a signed-in user trades it for new access tokens, and each trade replaces it.
/// </summary>
public sealed class Session : IHasCreatedAt
{
    public int Id { get; set; }

    /// <summary>SHA-256 of the token, in hex.</summary>
    public string SessionTokenHash { get; set; } = "";

    /// <summary>The token before the last trade: whoever shows it again has a stolen copy, or was stolen from.</summary>
    public string? PreviousTokenHash { get; set; }

    public int? CartId { get; set; }

    /// <summary>Null for a guest.</summary>
    public int? UserId { get; set; }

    public string? IpAddress { get; set; }

    public string? UserAgent { get; set; }

    public DateTime ExpiresAt { get; set; }

    /// <summary>Set by signing out, or when a used token is shown again.</summary>
    public DateTime? RevokedAt { get; set; }

    public DateTime CreatedAt { get; set; }

    public DateTime LastActivityAt { get; set; }

    public Cart? Cart { get; set; }

    public User? User { get; set; }

    public ICollection<AccessToken> AccessTokens { get; set; } = [];
}

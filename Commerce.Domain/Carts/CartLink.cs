namespace Commerce.Domain.Carts;

/// <summary>A new link to a cart. The token is shown here and never again.</summary>
public sealed record CartLink(int CartId, string Token, DateTime ExpiresAt);

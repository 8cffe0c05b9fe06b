namespace Commerce.Domain.Customers;

/// <summary>A short-lived bearer token of a signed-in session; only its hash is kept.</summary>
public sealed class AccessToken : IHasCreatedAt
{
    public int Id { get; set; }

    public int SessionId { get; set; }

    /// <summary>SHA-256 of the token, in hex.</summary>
    public string TokenHash { get; set; } = "";

    public DateTime ExpiresAt { get; set; }

    public DateTime CreatedAt { get; set; }

    public Session? Session { get; set; }
}

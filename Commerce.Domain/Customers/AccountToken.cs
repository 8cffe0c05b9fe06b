namespace Commerce.Domain.Customers;

/// <summary>A secret that a mail carries, or a download's address: whoever shows it may do one thing, once or for a while. Only its hash is kept.</summary>
public sealed class AccountToken : IHasCreatedAt
{
    public int Id { get; set; }

    public int UserId { get; set; }

    public AccountTokenPurpose Purpose { get; set; }

    /// <summary>SHA-256 of the token, in hex.</summary>
    public string TokenHash { get; set; } = "";

    /// <summary>The address that it was mailed to, and that it proves.</summary>
    public string Email { get; set; } = "";

    public DateTime ExpiresAt { get; set; }

    public DateTime CreatedAt { get; set; }

    public User? User { get; set; }
}

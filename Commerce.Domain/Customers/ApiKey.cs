namespace Commerce.Domain.Customers;

/// <summary>A key for a program. It can never do more than its owner, and only what its scopes name.</summary>
public sealed class ApiKey : IHasCreatedAt
{
    public int Id { get; set; }

    public int UserId { get; set; }

    public string Name { get; set; } = "";

    /// <summary>SHA-256 of the key, in hex.</summary>
    public string KeyHash { get; set; } = "";

    /// <summary>Each as <c>resource:action</c>: <c>catalog:write</c>, <c>orders:read</c>.</summary>
    public List<string> Scopes { get; set; } = [];

    public bool IsActive { get; set; } = true;

    public bool IsRevoked { get; set; }

    public DateTime CreatedAt { get; set; }

    public DateTime? ExpiresAt { get; set; }

    public DateTime? LastUsedAt { get; set; }

    public User? User { get; set; }

    /// <summary>Whether the key opens anything at all at <paramref name="now"/>.</summary>
    public bool IsUsableAt(DateTime now) => IsActive && !IsRevoked && (ExpiresAt is null || ExpiresAt > now);
}

namespace Commerce.Domain.Customers;

/// <summary>A key for a program. It can never do more than its owner, and only what its scopes name.</summary>
public sealed class ApiKey : IHasCreatedAt
{
    public int Id { get; set; }

    public int UserId { get; set; }

    public string Name { get; set; } = "";

    /// <summary>SHA-256 of the key, in hex.</summary>
    public string KeyHash { get; set; } = "";

    /// <summary>The key before it was rotated, in hex: it works beside the new one until <see cref="PreviousExpiresAt"/>.</summary>
    public string? PreviousKeyHash { get; set; }

    public DateTime? PreviousExpiresAt { get; set; }

    /// <summary>When the key before was last used since there is a new one, to within a minute: some program has not been told yet.</summary>
    public DateTime? PreviousUsedAt { get; set; }

    /// <summary>When the key got the secret it has; null while it is the first.</summary>
    public DateTime? RotatedAt { get; set; }

    /// <summary>Each as <c>resource:action</c>: <c>catalog:write</c>, <c>orders:read</c>.</summary>
    public List<string> Scopes { get; set; } = [];

    public bool IsActive { get; set; } = true;

    public bool IsRevoked { get; set; }

    public DateTime CreatedAt { get; set; }

    public DateTime? ExpiresAt { get; set; }

    public DateTime? LastUsedAt { get; set; }

    public User? User { get; set; }

    public ICollection<ApiKeyScopeUse> ScopeUses { get; set; } = [];

    /// <summary>Whether the key opens anything at all at <paramref name="now"/>.</summary>
    public bool IsUsableAt(DateTime now) => IsActive && !IsRevoked && (ExpiresAt is null || ExpiresAt > now);

    /// <summary>Whether the secret from before the last rotation still opens something at <paramref name="now"/>.</summary>
    public bool OverlapsAt(DateTime now) => PreviousKeyHash is not null && PreviousExpiresAt > now;
}

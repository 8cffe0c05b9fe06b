namespace Commerce.Domain.Customers;

/// <summary>That a key needed one of its scopes. Of a scope without such a row nothing was ever asked.</summary>
public sealed class ApiKeyScopeUse
{
    public int Id { get; set; }

    public int ApiKeyId { get; set; }

    public string Scope { get; set; } = "";

    /// <summary>To within an hour.</summary>
    public DateTime LastUsedAt { get; set; }

    public ApiKey? ApiKey { get; set; }
}

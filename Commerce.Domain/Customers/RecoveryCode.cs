namespace Commerce.Domain.Customers;

/// <summary>A code that stands in once for the authenticator that was lost. Only its hash is kept.</summary>
public sealed class RecoveryCode
{
    public int Id { get; set; }

    public int UserId { get; set; }

    /// <summary>SHA-256 of the code, in hex.</summary>
    public string CodeHash { get; set; } = "";

    public User? User { get; set; }
}

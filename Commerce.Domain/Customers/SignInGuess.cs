namespace Commerce.Domain.Customers;

/// <summary>Wrong sign-ins with a name that nobody has: counted and locked like those of an account, so that nobody learns who has one.</summary>
public sealed class SignInGuess
{
    public int Id { get; set; }

    /// <summary>SHA-256 of the normalised name, in hex.</summary>
    public string NameHash { get; set; } = "";

    /// <summary>In a row.</summary>
    public int Failures { get; set; }

    public DateTime? LockedUntil { get; set; }

    public DateTime LastAt { get; set; }
}

namespace Commerce.Domain.Data.Writes;

/// <summary>A key that was used, and what came of it. Written together with what was done.</summary>
public sealed class IdempotencyRecord : IHasCreatedAt
{
    /// <summary>How long a key is remembered; a client that repeats a request does so within hours.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    public int Id { get; set; }

    /// <summary>Whose key it is.</summary>
    public string Owner { get; set; } = "";

    /// <summary>The use case.</summary>
    public string Operation { get; set; } = "";

    public string Key { get; set; } = "";

    /// <summary>SHA-256 of the input, in hex.</summary>
    public string InputHash { get; set; } = "";

    /// <summary>The id of what was made.</summary>
    public int ResultId { get; set; }

    public DateTime CreatedAt { get; set; }
}

namespace Commerce.Domain.Files;

/// <summary>A stored file, addressed by its content: the same bytes are stored once.</summary>
public sealed class Blob : IHasCreatedAt
{
    public int Id { get; set; }

    /// <summary>Where the store keeps it; unique.</summary>
    public string StorageKey { get; set; } = "";

    /// <summary>The name it was first uploaded with.</summary>
    public string Filename { get; set; } = "";

    public string ContentType { get; set; } = "application/octet-stream";

    public long SizeBytes { get; set; }

    /// <summary>SHA-256 in lower-case hex.</summary>
    public string Checksum { get; set; } = "";

    /// <summary>Which store keeps it, such as <c>file-system</c>.</summary>
    public string StorageProvider { get; set; } = "";

    public DateTime CreatedAt { get; set; }
}

namespace Commerce.Domain.Files;

/// <summary>Bytes that <see cref="DatabaseBlobStore"/> keeps, in parts.</summary>
public sealed class BlobContent
{
    public int Id { get; set; }

    /// <summary>Under what they are kept; unique.</summary>
    public string StorageKey { get; set; } = "";

    public long SizeBytes { get; set; }

    public List<BlobPart> Parts { get; } = [];
}

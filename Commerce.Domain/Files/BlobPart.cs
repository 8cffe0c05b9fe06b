namespace Commerce.Domain.Files;

/// <summary>A part of stored bytes: all but the last are of <see cref="Size"/> bytes.</summary>
public sealed class BlobPart
{
    /// <summary>In bytes. Each is read whole, and held in memory while it is.</summary>
    public const int Size = 256 * 1024;

    public int ContentId { get; set; }

    public BlobContent? Content { get; set; }

    /// <summary>From 0 on.</summary>
    public int Number { get; set; }

    public byte[] Bytes { get; set; } = [];
}

using Commerce.Domain.Files;

namespace Commerce.Domain.Returns;

/// <summary>Keeps the pictures of what comes back. No customer sees one before it belongs to a return of theirs.</summary>
public sealed class ReturnPhotos(BlobArchive archive)
{
    /// <summary>So many pictures one line can have.</summary>
    public const int MaxPerLine = 5;

    private const long MaxBytes = 10 * 1024 * 1024;

    /// <summary>Stores a picture.</summary>
    /// <param name="open">Opens it; is called twice.</param>
    /// <returns>Its file's id.</returns>
    /// <exception cref="InvalidPhotoException">It is none; what the client calls it does not count.</exception>
    /// <exception cref="BlobTooLargeException">It is larger than 10 MiB.</exception>
    public async Task<int> KeepAsync(Func<Stream> open, string filename, CancellationToken cancellationToken = default)
    {
        var head = new byte[12];
        int read;
        await using (var beginning = open()) read = await beginning.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
        var type = TypeOf(head.AsSpan(0, read)) ?? throw new InvalidPhotoException();
        await using var content = open();
        return (await archive.AddAsync(content, filename, type, MaxBytes, cancellationToken)).Id;
    }

    private static string? TypeOf(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])) return "image/png";
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return "image/jpeg";
        return head.Length >= 12 && head.StartsWith("RIFF"u8) && head[8..12].SequenceEqual("WEBP"u8) ? "image/webp" : null;
    }
}

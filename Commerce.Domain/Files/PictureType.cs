namespace Commerce.Domain.Files;

/// <summary>What kind of picture a file is, by how it begins; what a client calls it does not count.</summary>
internal static class PictureType
{
    /// <summary>So many bytes tell.</summary>
    public const int HeadBytes = 12;

    /// <summary>The media type of a file; null where it is no picture that browsers show without running anything in it.</summary>
    /// <param name="open">Opens it from its beginning.</param>
    public static async Task<string?> OfAsync(Func<Stream> open, CancellationToken cancellationToken)
    {
        var head = new byte[HeadBytes];
        await using var beginning = open();
        return Of(head.AsSpan(0, await beginning.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken)));
    }

    /// <summary>The same by the first <see cref="HeadBytes"/> bytes.</summary>
    public static string? Of(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])) return "image/png";
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return "image/jpeg";
        return head.Length >= HeadBytes && head.StartsWith("RIFF"u8) && head[8..12].SequenceEqual("WEBP"u8) ? "image/webp" : null;
    }
}

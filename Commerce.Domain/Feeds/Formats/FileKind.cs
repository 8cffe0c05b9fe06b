using System.Text;

namespace Commerce.Domain.Feeds.Formats;

/// <summary>Names what people upload by mistake, by its first bytes.</summary>
internal static class FileKind
{
    private const int Looked = 4096;

    private static readonly (byte[] Start, string Name)[] Starts =
    [
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a picture (PNG)"),
        ([0xFF, 0xD8, 0xFF], "a picture (JPEG)"),
        ([.. "GIF8"u8], "a picture (GIF)"),
        ([.. "%PDF"u8], "a PDF document"),
        ([0x1F, 0x8B], "a gzip archive, which must be unpacked first"),
        ([.. "PK\u0003\u0004"u8], "a binary file (an Excel workbook or a zip archive), which must be saved as CSV or unpacked first"),
        ([0xD0, 0xCF, 0x11, 0xE0], "a binary file (an old Excel workbook), which must be saved as CSV first"),
    ];

    /// <summary>With its article; null for what looks like text. The stream goes back to its beginning.</summary>
    public static string? Of(Stream content)
    {
        var buffer = new byte[Looked];
        content.Position = 0;
        var start = buffer.AsSpan(0, content.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false));
        content.Position = 0;
        foreach (var (magic, name) in Starts)
        {
            if (start.StartsWith(magic)) return name;
        }

        if (IsWebPage(start)) return "a web page, perhaps one that asks to sign in";
        // Text in UTF-16 has zeros too, but says so with a byte order mark. A stray character makes no file a binary one.
        return ControlCharacters(start) * 20 > start.Length && !start.StartsWith(Encoding.Unicode.Preamble) && !start.StartsWith(Encoding.BigEndianUnicode.Preamble)
            ? "a binary file"
            : null;
    }

    private static int ControlCharacters(ReadOnlySpan<byte> start)
    {
        var count = 0;
        foreach (var character in start)
        {
            if (character < 0x20 && character is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f')) count++;
        }

        return count;
    }

    private static bool IsWebPage(ReadOnlySpan<byte> start)
    {
        var text = Encoding.Latin1.GetString(start).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }
}

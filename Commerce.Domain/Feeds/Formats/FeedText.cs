using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Commerce.Domain.Feeds.Formats;

/// <summary>Finds out how the text of a file is encoded.</summary>
internal static class FeedText
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>
    /// Opens a seekable stream as text: by its byte order mark, as UTF-8 where all of it is valid UTF-8, else as Windows-1252,
    /// which is what spreadsheets write. The stream is read once for that, in small pieces.
    /// </summary>
    public static StreamReader Open(Stream content) =>
        new(content, EncodingOf(content), detectEncodingFromByteOrderMarks: true, bufferSize: 64 * 1024, leaveOpen: true);

    /// <summary>The text without the blanks around it, and without NUL characters, which PostgreSQL does not store.</summary>
    public static string Clean(string text) => (text.Contains('\0') ? text.Replace("\0", "", StringComparison.Ordinal) : text).Trim();

    private static Encoding EncodingOf(Stream content)
    {
        content.Position = 0;
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        var scratch = ArrayPool<char>.Shared.Rent(64 * 1024);
        try
        {
            var kept = 0;
            while (true)
            {
                var read = content.Read(buffer, kept, buffer.Length - kept);
                var isEnd = read == 0;
                var status = Utf8.ToUtf16(
                    buffer.AsSpan(0, kept + read), scratch, out var used, out _, replaceInvalidSequences: false, isFinalBlock: isEnd);
                if (status == OperationStatus.InvalidData) return Windows1252;
                if (isEnd) return Encoding.UTF8;
                kept = kept + read - used;
                buffer.AsSpan(used, kept).CopyTo(buffer);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
            ArrayPool<char>.Shared.Return(scratch);
            content.Position = 0;
        }
    }
}

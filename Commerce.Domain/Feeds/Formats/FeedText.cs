using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Commerce.Domain.Feeds.Formats;

/// <summary>Finds out how the text of a file is encoded.</summary>
internal static class FeedText
{
    /// <summary>Characters that no text has, and that XML and PostgreSQL do not take.</summary>
    private static readonly SearchValues<char> NoText = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(code => (char)code).Where(character => character is not ('\t' or '\n' or '\r')), '\uFFFE', '\uFFFF']);

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>
    /// Opens a seekable stream as text: by its byte order mark, as UTF-8 where all of it is valid UTF-8, else as Windows-1252,
    /// which is what spreadsheets write. The stream is read once for that, in small pieces.
    /// </summary>
    public static StreamReader Open(Stream content) =>
        new(content, EncodingOf(content), detectEncodingFromByteOrderMarks: true, bufferSize: 64 * 1024, leaveOpen: true);

    /// <summary>The text without the blanks around it, and without control characters, which not every format and database takes.</summary>
    public static string Clean(string text) =>
        (text.AsSpan().ContainsAny(NoText) ? string.Concat(text.Where(character => !NoText.Contains(character))) : text).Trim();

    /// <summary>The text as a file may hold it; null where there is none, or where it is longer than a reader takes.</summary>
    public static string? Fit(string? text, int maxLength) => text is not null && Clean(text) is { Length: > 0 } clean && clean.Length <= maxLength ? clean : null;

    /// <summary>Whether a file that says <paramref name="given"/> says the same as what is there: no file carries the blanks around a text.</summary>
    public static bool IsSame(string? current, string? given) =>
        string.Equals(current, given, StringComparison.Ordinal) || (current is not null && given is not null && Clean(current) == given);

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

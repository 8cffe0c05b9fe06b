using System.Buffers;
using System.Text.Unicode;

namespace HotChocolate.Language;

/// <summary>Strings as the bytes that the lexer reads.</summary>
internal static class Utf8Source
{
    /// <summary>The most bytes that a UTF-16 code unit can take.</summary>
    public const int MaxBytesPerChar = 3;

    /// <summary>
    /// Encodes into <paramref name="destination"/>, which has room for <see cref="MaxBytesPerChar"/> bytes per character. A surrogate
    /// without its pair is kept as the three bytes that its number would take, so that the lexer can refuse it by name and place.
    /// </summary>
    public static int Encode(ReadOnlySpan<char> source, Span<byte> destination)
    {
        var written = 0;
        while (true)
        {
            var status = Utf8.FromUtf16(
                source, destination[written..], out var charsRead, out var bytesWritten, replaceInvalidSequences: false);
            written += bytesWritten;
            if (status != OperationStatus.InvalidData)
                return written;

            var surrogate = source[charsRead];
            destination[written++] = (byte)(0xE0 | (surrogate >> 12));
            destination[written++] = (byte)(0x80 | ((surrogate >> 6) & 0x3F));
            destination[written++] = (byte)(0x80 | (surrogate & 0x3F));
            source = source[(charsRead + 1)..];
        }
    }

    /// <summary>The line and column, both 1-based, the column in UTF-16 code units, of a byte of the source.</summary>
    public static (int Line, int Column) Locate(ReadOnlySpan<byte> source, int position)
    {
        var line = 1;
        var column = 1;
        for (var i = 0; i < position; i++)
        {
            var current = source[i];
            if (current == '\n' || (current == '\r' && !(i + 1 < source.Length && source[i + 1] == '\n')))
            {
                line++;
                column = 1;
            }
            else
            {
                column += Utf16Units(current);
            }
        }

        return (line, column);
    }

    /// <summary>How many UTF-16 code units a byte stands for: 0 inside a sequence, 2 at the start of one of four bytes, else 1.</summary>
    public static int Utf16Units(byte value) => value switch
    {
        >= 0xF0 => 2,
        >= 0x80 and < 0xC0 => 0,
        _ => 1,
    };

    /// <summary>Whether the bytes are what <see cref="Encode"/> makes of a surrogate without its pair.</summary>
    public static bool IsSurrogate(ReadOnlySpan<byte> bytes, out int surrogate)
    {
        var isSurrogate = bytes is [0xED, >= 0xA0 and <= 0xBF, >= 0x80 and <= 0xBF, ..];
        surrogate = isSurrogate ? 0xD000 | ((bytes[1] & 0x3F) << 6) | (bytes[2] & 0x3F) : 0;
        return isSurrogate;
    }
}

using System.Buffers;
using System.Text;
using HotChocolate.Language.Utilities;

namespace HotChocolate.Language;

internal ref partial struct Utf8GraphQLReader
{
    private static readonly SearchValues<byte> StringBreaks = SearchValues.Create("\"\\\n\r"u8);

    /// <summary>See <see href="https://spec.graphql.org/September2025/#StringValue"/>.</summary>
    private TokenKind ReadString()
    {
        StringBuilder? text = null;
        _position++;
        var chunkStart = _position;

        while (true)
        {
            SkipStringText();
            switch (Current())
            {
                case '"':
                    var chunk = Encoding.UTF8.GetString(_source[chunkStart.._position]);
                    _text = text is null ? chunk : text.Append(chunk).ToString();
                    _position++;
                    return TokenKind.String;
                case '\\':
                    text ??= new StringBuilder();
                    text.Append(Encoding.UTF8.GetString(_source[chunkStart.._position]));
                    ReadEscape(text);
                    chunkStart = _position;
                    break;
                default:
                    throw Error("Unterminated string.", _position);
            }
        }
    }

    /// <summary>See <see href="https://spec.graphql.org/September2025/#sec-String-Value.Block-Strings"/>.</summary>
    private TokenKind ReadBlockString()
    {
        var raw = new StringBuilder();
        _position += 3;
        var chunkStart = _position;

        while (true)
        {
            SkipStringText();
            if (_position >= _source.Length)
                throw Error("Unterminated string.", _position);

            var rest = _source[_position..];
            if (rest[0] is (byte)'\n' or (byte)'\r')
            {
                raw.Append(Encoding.UTF8.GetString(_source[chunkStart.._position])).Append('\n');
                ReadLineEnd();
                chunkStart = _position;
            }
            else if (rest.StartsWith("\"\"\""u8))
            {
                raw.Append(Encoding.UTF8.GetString(_source[chunkStart.._position]));
                _text = BlockString.Dedent(raw.ToString());
                _position += 3;
                return TokenKind.BlockString;
            }
            else if (rest.StartsWith("\\\"\"\""u8))
            {
                raw.Append(Encoding.UTF8.GetString(_source[chunkStart.._position])).Append("\"\"\"");
                _position += 4;
                chunkStart = _position;
            }
            else
            {
                _position++;
            }
        }
    }

    /// <summary>Up to a quote, a backslash, a line end or the end of the source.</summary>
    private void SkipStringText()
    {
        var length = _source[_position..].IndexOfAny(StringBreaks);
        if (!SkipText(length < 0 ? _source.Length : _position + length))
            throw Error($"Invalid character within String: {Describe(_position)}.", _position);
    }

    /// <summary>See <see href="https://spec.graphql.org/September2025/#EscapedCharacter"/>.</summary>
    private void ReadEscape(StringBuilder text)
    {
        var escape = _position + 1 < _source.Length ? (char)_source[_position + 1] : '\0';
        switch (escape)
        {
            case '"' or '\\' or '/': text.Append(escape); break;
            case 'b': text.Append('\b'); break;
            case 'f': text.Append('\f'); break;
            case 'n': text.Append('\n'); break;
            case 'r': text.Append('\r'); break;
            case 't': text.Append('\t'); break;
            case 'u':
                ReadUnicodeEscape(text);
                return;
            default:
                throw Error($"Invalid character escape sequence: \"{Excerpt(2)}\".", _position);
        }

        _position += 2;
    }

    /// <summary>See <see href="https://spec.graphql.org/September2025/#EscapedUnicode"/>.</summary>
    private void ReadUnicodeEscape(StringBuilder text)
    {
        if (_position + 2 < _source.Length && _source[_position + 2] == '{')
        {
            ReadBracedEscape(text);
            return;
        }

        var value = ReadHex4(_position + 2);
        if (Rune.IsValid(value))
        {
            text.Append(new Rune(value));
            _position += 6;
            return;
        }

        // A character outside the basic plane may be written as two surrogates, each with its own escape.
        if (value is >= 0xD800 and <= 0xDBFF && _source[(_position + 6)..].StartsWith("\\u"u8))
        {
            var trailing = ReadHex4(_position + 8);
            if (trailing is >= 0xDC00 and <= 0xDFFF)
            {
                text.Append((char)value).Append((char)trailing);
                _position += 12;
                return;
            }
        }

        throw Error($"Invalid Unicode escape sequence: \"{Excerpt(6)}\".", _position);
    }

    /// <summary>One to eight hexadecimal digits in braces.</summary>
    private void ReadBracedEscape(StringBuilder text)
    {
        const int maxSize = 12;
        var value = 0L;
        var size = 3;
        while (size < maxSize && _position + size < _source.Length)
        {
            var character = (char)_source[_position + size++];
            if (character == '}')
            {
                if (size < 5 || value > 0x10FFFF || !Rune.IsValid((int)value))
                    break;

                text.Append(new Rune((int)value));
                _position += size;
                return;
            }

            if (!char.IsAsciiHexDigit(character))
                break;
            value = (value * 16) + HexDigit(character);
        }

        throw Error($"Invalid Unicode escape sequence: \"{Excerpt(size)}\".", _position);
    }

    /// <summary>Four hexadecimal digits, or -1.</summary>
    private readonly int ReadHex4(int position)
    {
        if (position + 4 > _source.Length)
            return -1;

        var value = 0;
        foreach (var digit in _source.Slice(position, 4))
        {
            if (!char.IsAsciiHexDigit((char)digit))
                return -1;
            value = (value << 4) | HexDigit((char)digit);
        }

        return value;
    }

    private static int HexDigit(char digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;

    /// <summary>The next <paramref name="length"/> characters, or as many as there are.</summary>
    private readonly string Excerpt(int length)
    {
        var bytes = _source.Slice(_position, Math.Min(length * 4, _source.Length - _position));
        var text = Encoding.UTF8.GetString(bytes);
        return text[..Math.Min(length, text.Length)];
    }
}

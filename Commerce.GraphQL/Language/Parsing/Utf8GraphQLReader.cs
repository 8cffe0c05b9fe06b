using System.Buffers;
using System.Text;

namespace HotChocolate.Language;

/// <summary>
/// The lexer: reads one token after the other from UTF-8.
/// See <see href="https://spec.graphql.org/September2025/#sec-Language.Source-Text"/>.
/// Strings and numbers are read in <c>Utf8GraphQLReader.Strings.cs</c> and <c>.Numbers.cs</c>.
/// </summary>
internal ref partial struct Utf8GraphQLReader
{
    private readonly ReadOnlySpan<byte> _source;
    private int _position;
    private int _line = 1;

    // The start of the line, moved on by every byte that is no UTF-16 code unit of its own: position - start + 1 is the column.
    private int _lineStart;
    private string? _text;

    public Utf8GraphQLReader(ReadOnlySpan<byte> source) => _source = source;

    public readonly ReadOnlySpan<byte> Source => _source;

    public TokenKind Kind { get; private set; } = TokenKind.StartOfFile;

    /// <summary>The place of the token; offsets are bytes.</summary>
    public int Start { get; private set; }

    public int End { get; private set; }

    public int Line { get; private set; } = 1;

    public int Column { get; private set; } = 1;

    /// <summary>The token as it stands in the source.</summary>
    public readonly ReadOnlySpan<byte> Span => _source[Start..End];

    /// <summary>The value of a name, number, string or comment; <c>null</c> of anything else.</summary>
    public readonly string? Value => Kind switch
    {
        TokenKind.Name or TokenKind.Integer or TokenKind.Float => NameCache.Get(Span),
        TokenKind.String or TokenKind.BlockString => _text,
        TokenKind.Comment => Encoding.UTF8.GetString(Span[1..]),
        _ => null,
    };

    /// <summary>Moves to the next token, comments included.</summary>
    /// <exception cref="SyntaxException">There is no token at this place.</exception>
    public void Read()
    {
        SkipIgnored();

        Start = _position;
        Line = _line;
        Column = _position - _lineStart + 1;
        if (_position >= _source.Length)
        {
            End = _position;
            Kind = TokenKind.EndOfFile;
            return;
        }

        Kind = ReadToken(_source[_position]);
        End = _position;
    }

    private TokenKind ReadToken(byte first)
    {
        switch (first)
        {
            case (byte)'#': return ReadComment();
            case (byte)'!': return Punctuator(TokenKind.Bang);
            case (byte)'$': return Punctuator(TokenKind.Dollar);
            case (byte)'&': return Punctuator(TokenKind.Ampersand);
            case (byte)'(': return Punctuator(TokenKind.LeftParenthesis);
            case (byte)')': return Punctuator(TokenKind.RightParenthesis);
            case (byte)':': return Punctuator(TokenKind.Colon);
            case (byte)'=': return Punctuator(TokenKind.Equal);
            case (byte)'@': return Punctuator(TokenKind.At);
            case (byte)'[': return Punctuator(TokenKind.LeftBracket);
            case (byte)']': return Punctuator(TokenKind.RightBracket);
            case (byte)'{': return Punctuator(TokenKind.LeftBrace);
            case (byte)'|': return Punctuator(TokenKind.Pipe);
            case (byte)'}': return Punctuator(TokenKind.RightBrace);
            case (byte)'.' when _source[_position..].StartsWith("..."u8):
                _position += 2;
                return Punctuator(TokenKind.Spread);
            case (byte)'"':
                return _source[_position..].StartsWith("\"\"\""u8) ? ReadBlockString() : ReadString();
            case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                return ReadNumber();
            case (byte)'_' or (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z'):
                return ReadName();
            case (byte)'\'':
                throw Error("Unexpected single quote character ('), did you mean to use a double quote (\")?", _position);
            default:
                var isInvalid = Utf8Source.IsSurrogate(_source[_position..], out _);
                throw Error($"{(isInvalid ? "Invalid" : "Unexpected")} character: {Describe(_position)}.", _position);
        }
    }

    /// <summary>See <see href="https://spec.graphql.org/September2025/#NameContinue"/>.</summary>
    public static bool IsNameCharacter(byte value) => char.IsAsciiLetterOrDigit((char)value) || value == '_';

    private TokenKind Punctuator(TokenKind kind)
    {
        _position++;
        return kind;
    }

    /// <summary>White space, line ends, commas, byte order marks. <see href="https://spec.graphql.org/September2025/#Ignored"/></summary>
    private void SkipIgnored()
    {
        while (_position < _source.Length)
        {
            switch (_source[_position])
            {
                case (byte)' ' or (byte)'\t' or (byte)',':
                    _position++;
                    break;
                case (byte)'\n' or (byte)'\r':
                    ReadLineEnd();
                    break;
                case 0xEF when _source[_position..].StartsWith("\uFEFF"u8):
                    _position += 3;
                    _lineStart += 2;
                    break;
                default:
                    return;
            }
        }
    }

    /// <summary>LF, CR, or CRLF as one.</summary>
    private void ReadLineEnd()
    {
        _position += _source[_position..].StartsWith("\r\n"u8) ? 2 : 1;
        _line++;
        _lineStart = _position;
    }

    private TokenKind ReadName()
    {
        // Names are short: a plain loop finds their end sooner than a vectorized search.
        var position = _position + 1;
        while (position < _source.Length && IsNameCharacter(_source[position]))
            position++;
        _position = position;
        return TokenKind.Name;
    }

    /// <summary>Up to the end of the line, or to a character that no source may have: that is refused as the next token.</summary>
    private TokenKind ReadComment()
    {
        var length = _source[_position..].IndexOfAny((byte)'\n', (byte)'\r');
        SkipText(length < 0 ? _source.Length : _position + length);
        return TokenKind.Comment;
    }

    /// <summary>Moves over text without line ends; stops early and returns false where the bytes are no character.</summary>
    private bool SkipText(int end)
    {
        if (Ascii.IsValid(_source[_position..end]))
        {
            _position = end;
            return true;
        }

        while (_position < end)
        {
            if (Rune.DecodeFromUtf8(_source[_position..end], out var rune, out var length) != OperationStatus.Done)
                return false;

            _position += length;
            _lineStart += length - rune.Utf16SequenceLength;
        }

        return true;
    }

    /// <summary>The character at a place of the source, for messages.</summary>
    private readonly string Describe(int position)
    {
        if (position >= _source.Length)
            return "<EOF>";

        var bytes = _source[position..];
        if (bytes[0] is >= 0x20 and <= 0x7E)
            return bytes[0] == '"' ? "'\"'" : $"\"{(char)bytes[0]}\"";
        if (Rune.DecodeFromUtf8(bytes, out var rune, out _) == OperationStatus.Done)
            return $"U+{rune.Value:X4}";
        return Utf8Source.IsSurrogate(bytes, out var surrogate) ? $"U+{surrogate:X4}" : $"byte 0x{bytes[0]:X2}, which is no UTF-8";
    }

    private readonly SyntaxException Error(string message, int position)
    {
        var (line, column) = Utf8Source.Locate(_source, position);
        return new SyntaxException("Syntax Error: " + message, position, line, column);
    }
}

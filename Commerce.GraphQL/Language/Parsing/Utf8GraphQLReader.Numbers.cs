namespace HotChocolate.Language;

internal ref partial struct Utf8GraphQLReader
{
    /// <summary>
    /// An int or a float. Neither may be followed by a digit, a dot or a letter.
    /// See <see href="https://spec.graphql.org/September2025/#IntValue"/> and
    /// <see href="https://spec.graphql.org/September2025/#FloatValue"/>.
    /// </summary>
    private TokenKind ReadNumber()
    {
        var kind = TokenKind.Integer;
        if (Current() == '-')
            _position++;

        if (Current() == '0')
        {
            _position++;
            if (char.IsAsciiDigit(Current()))
                throw Error($"Invalid number, unexpected digit after 0: {Describe(_position)}.", _position);
        }
        else
        {
            ReadDigits();
        }

        if (Current() == '.')
        {
            kind = TokenKind.Float;
            _position++;
            ReadDigits();
        }

        if (Current() is 'e' or 'E')
        {
            kind = TokenKind.Float;
            _position++;
            if (Current() is '+' or '-')
                _position++;
            ReadDigits();
        }

        var next = Current();
        if (next is '.' or '_' || char.IsAsciiLetter(next))
            throw ExpectedDigit();
        return kind;
    }

    private void ReadDigits()
    {
        if (!char.IsAsciiDigit(Current()))
            throw ExpectedDigit();

        while (char.IsAsciiDigit(Current()))
            _position++;
    }

    /// <summary>The byte to read next, as a character; NUL at the end.</summary>
    private readonly char Current() => _position < _source.Length ? (char)_source[_position] : '\0';

    private readonly SyntaxException ExpectedDigit() =>
        Error($"Invalid number, expected digit but got: {Describe(_position)}.", _position);
}

using System.Text;

namespace HotChocolate.Language;

public ref partial struct Utf8GraphQLParser
{
    /// <summary>
    /// See <see href="https://spec.graphql.org/September2025/#sec-Schema-Coordinates"/>. Coordinates have tokens of their own:
    /// a dot is one, and white space and comments are not ignored.
    /// </summary>
    private SchemaCoordinateNode ParseSchemaCoordinate()
    {
        var ofDirective = SkipCoordinatePunctuator('@');
        var name = ParseCoordinateName();
        NameNode? memberName = null;
        NameNode? argumentName = null;
        if (!ofDirective && SkipCoordinatePunctuator('.'))
            memberName = ParseCoordinateName();

        if ((ofDirective || memberName is not null) && SkipCoordinatePunctuator('('))
        {
            argumentName = ParseCoordinateName();
            ExpectCoordinatePunctuator(':');
            ExpectCoordinatePunctuator(')');
        }

        if (_lastEnd < _reader.Source.Length)
            throw UnexpectedInCoordinate("<EOF>");
        return new SchemaCoordinateNode(Locate(new TokenMark(0, 1, 1)), ofDirective, name, memberName, argumentName);
    }

    private bool SkipCoordinatePunctuator(char punctuator)
    {
        if (_lastEnd >= _reader.Source.Length || _reader.Source[_lastEnd] != punctuator)
            return false;

        _lastEnd++;
        return true;
    }

    private void ExpectCoordinatePunctuator(char punctuator)
    {
        if (!SkipCoordinatePunctuator(punctuator))
            throw UnexpectedInCoordinate($"\"{punctuator}\"");
    }

    private NameNode ParseCoordinateName()
    {
        var start = new TokenMark(_lastEnd, 1, _lastEnd + 1);
        var rest = _reader.Source[_lastEnd..];
        var length = 0;
        while (length < rest.Length && Utf8GraphQLReader.IsNameCharacter(rest[length]))
            length++;
        if (length == 0 || char.IsAsciiDigit((char)rest[0]))
            throw UnexpectedInCoordinate(TokenKind.Name.Describe());

        _lastEnd += length;
        return new NameNode(Locate(start), NameCache.Get(rest[..length]));
    }

    private readonly SyntaxException UnexpectedInCoordinate(string expected)
    {
        var found = _lastEnd < _reader.Source.Length ? $"\"{FirstCharacter(_reader.Source[_lastEnd..])}\"" : "<EOF>";
        return Error($"Expected {expected}, found {found}.", new TokenMark(_lastEnd, 1, _lastEnd + 1));
    }

    private static Rune FirstCharacter(ReadOnlySpan<byte> source)
    {
        Rune.DecodeFromUtf8(source, out var rune, out _);
        return rune;
    }
}

using System.Text;

namespace HotChocolate.Language;

public ref partial struct Utf8GraphQLParser
{
    /// <summary>The longest part of a token that a message repeats.</summary>
    private const int MaxValueLengthInMessages = 100;

    /// <summary>The place where a node starts.</summary>
    private readonly record struct TokenMark(int Start, int Line, int Column);

    private readonly TokenMark Mark() => new(_reader.Start, _reader.Line, _reader.Column);

    /// <summary>To the next token that is no comment.</summary>
    private void MoveNext()
    {
        _lastEnd = _reader.End;
        do
        {
            _reader.Read();
        }
        while (_reader.Kind == TokenKind.Comment);

        if (_reader.Kind != TokenKind.EndOfFile && ++_tokens > _options.MaxAllowedTokens)
            throw TooMany(_options.MaxAllowedTokens, "tokens");
        if (_reader.Kind == TokenKind.Name && _reader.Span.Length > _options.MaxAllowedNameLength)
            throw Error($"A name is longer than {_options.MaxAllowedNameLength} characters.", Mark());
    }

    /// <summary>The location of the node that ends with the last token; counts the node.</summary>
    private Location? Locate(TokenMark start)
    {
        if (++_nodes > _options.MaxAllowedNodes)
            throw TooMany(_options.MaxAllowedNodes, "nodes");
        return _options.NoLocations ? null : new Location(start.Start, _lastEnd, start.Line, start.Column);
    }

    /// <summary>To be called before every nesting, at its first token, and undone by <c>_depth--</c> after it.</summary>
    private void EnterNesting()
    {
        if (++_depth > _options.MaxAllowedRecursionDepth)
            throw Error($"Document is nested deeper than {_options.MaxAllowedRecursionDepth} levels. Parsing aborted.", Mark());
    }

    private bool Skip(TokenKind kind)
    {
        if (_reader.Kind != kind)
            return false;

        MoveNext();
        return true;
    }

    private void Expect(TokenKind kind)
    {
        if (_reader.Kind != kind)
            throw ExpectedFound(kind.Describe());
        MoveNext();
    }

    private readonly bool IsKeyword(ReadOnlySpan<byte> keyword) =>
        _reader.Kind == TokenKind.Name && _reader.Span.SequenceEqual(keyword);

    private bool SkipKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!IsKeyword(keyword))
            return false;

        MoveNext();
        return true;
    }

    private void ExpectKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!SkipKeyword(keyword))
            throw ExpectedFound($"\"{Encoding.ASCII.GetString(keyword)}\"");
    }

    private NameNode ParseName()
    {
        if (_reader.Kind != TokenKind.Name)
            throw ExpectedFound(TokenKind.Name.Describe());

        var start = Mark();
        var name = NameCache.Get(_reader.Span);
        MoveNext();
        return new NameNode(Locate(start), name);
    }

    /// <summary>Zero or more nodes between two tokens.</summary>
    private T[] Any<T>(TokenKind open, ParseNode<T> parse, TokenKind close)
        where T : ISyntaxNode
    {
        Expect(open);
        var first = _pending.Count;
        while (!Skip(close))
            _pending.Add(parse(ref this));
        return TakePending<T>(first);
    }

    /// <summary>One or more nodes between two tokens.</summary>
    private T[] Many<T>(TokenKind open, ParseNode<T> parse, TokenKind close)
        where T : ISyntaxNode
    {
        Expect(open);
        var first = _pending.Count;
        do
        {
            _pending.Add(parse(ref this));
        }
        while (!Skip(close));
        return TakePending<T>(first);
    }

    /// <summary>Nothing, or one or more nodes between two tokens.</summary>
    private T[] OptionalMany<T>(TokenKind open, ParseNode<T> parse, TokenKind close)
        where T : ISyntaxNode =>
        _reader.Kind == open ? Many(open, parse, close) : [];

    /// <summary>One or more nodes with a token between them, which may also stand before the first.</summary>
    private T[] Delimited<T>(TokenKind delimiter, ParseNode<T> parse)
        where T : ISyntaxNode
    {
        Skip(delimiter);
        var first = _pending.Count;
        do
        {
            _pending.Add(parse(ref this));
        }
        while (Skip(delimiter));
        return TakePending<T>(first);
    }

    /// <summary>
    /// The nodes that wait in the list from <paramref name="first"/> on. All lists being read share it, so that each costs only its
    /// array.
    /// </summary>
    private readonly T[] TakePending<T>(int first)
        where T : ISyntaxNode
    {
        var count = _pending.Count - first;
        if (count == 0)
            return [];

        var nodes = new T[count];
        for (var i = 0; i < count; i++)
            nodes[i] = (T)_pending[first + i];
        _pending.RemoveRange(first, count);
        return nodes;
    }

    private readonly SyntaxException ExpectedFound(string expected) => Error($"Expected {expected}, found {DescribeToken()}.", Mark());

    private readonly SyntaxException Unexpected() => Error($"Unexpected {DescribeToken()}.", Mark());

    private readonly SyntaxException TooMany(int limit, string what) => new(
        $"The GraphQL request document contains more than {limit} {what}. Parsing aborted.",
        _reader.Start,
        _reader.Line,
        _reader.Column);

    private static SyntaxException Error(string message, TokenMark at) =>
        new("Syntax Error: " + message, at.Start, at.Line, at.Column);

    private readonly string DescribeToken()
    {
        var kind = _reader.Kind.Describe();
        return _reader.Value switch
        {
            null => kind,
            { Length: > MaxValueLengthInMessages } value => $"{kind} \"{value.AsSpan(0, MaxValueLengthInMessages)}…\"",
            var value => $"{kind} \"{value}\"",
        };
    }
}

using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace HotChocolate.Language;

/// <summary>
/// The parser: GraphQL source in UTF-8 to a syntax tree, by recursive descent with one token of lookahead.
/// See <see href="https://spec.graphql.org/September2025/#sec-Document-Syntax"/>.
/// </summary>
public ref partial struct Utf8GraphQLParser
{
    private readonly ParserOptions _options;
    private readonly List<ISyntaxNode> _pending = [];
    private Utf8GraphQLReader _reader;
    private int _lastEnd;
    private int _depth;
    private int _tokens;
    private int _nodes;
    private int _fields;
    private int _aliases;
    private int _variables;
    private int _directives;

    public Utf8GraphQLParser(ReadOnlySpan<byte> graphQLData, ParserOptions? options = null)
    {
        _options = options ?? ParserOptions.Default;
        _reader = new Utf8GraphQLReader(graphQLData);
    }

    /// <summary>Parses a document.</summary>
    /// <exception cref="SyntaxException">The source is no GraphQL document, or exceeds a limit of the options.</exception>
    public static DocumentNode Parse(ReadOnlySpan<byte> graphQLData) => Parse(graphQLData, ParserOptions.Default);

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte})"/>
    public static DocumentNode Parse(ReadOnlySpan<byte> graphQLData, ParserOptions options) =>
        new Utf8GraphQLParser(graphQLData, options).Parse();

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte})"/>
    public static DocumentNode Parse([StringSyntax("graphql")] string sourceText) => Parse(sourceText, ParserOptions.Default);

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte})"/>
    public static DocumentNode Parse([StringSyntax("graphql")] string sourceText, ParserOptions options) =>
        Parse(sourceText, options, static (ref parser) => parser.Parse());

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte})"/>
    public DocumentNode Parse()
    {
        MoveNext();
        var start = Mark();
        var firstDefinition = _pending.Count;
        do
        {
            _pending.Add(ParseDefinition());
        }
        while (_reader.Kind != TokenKind.EndOfFile);

        var definitions = TakePending<IDefinitionNode>(firstDefinition);
        return new DocumentNode(Locate(start), definitions) { Count = _nodes, FieldsCount = _fields };
    }

    /// <summary>
    /// See <see href="https://spec.graphql.org/September2025/#Definition"/>. Descriptions stand before type definitions, and since
    /// September 2025 before operations and fragments too.
    /// </summary>
    private IDefinitionNode ParseDefinition()
    {
        if (_reader.Kind == TokenKind.LeftBrace)
            return ParseShorthandQuery();

        var start = Mark();
        var description = ParseDescription();
        if (description is not null && _reader.Kind == TokenKind.LeftBrace)
            throw Error("Unexpected description, descriptions are not supported on shorthand queries.", start);
        if (_reader.Kind != TokenKind.Name)
            throw Unexpected();

        var definition = ParseTypeSystemDefinition(start, description) ?? ParseExecutableDefinition(start, description);
        if (definition is not null)
            return definition;
        if (description is not null)
            throw Error("Unexpected description, only GraphQL definitions support descriptions.", start);
        return IsKeyword("extend"u8) ? ParseTypeSystemExtension(start) : throw Unexpected();
    }

    private static T Parse<T>(string sourceText, ParserOptions options, ParseNode<T> parse)
    {
        ArgumentNullException.ThrowIfNull(sourceText);

        var buffer = ArrayPool<byte>.Shared.Rent(sourceText.Length * Utf8Source.MaxBytesPerChar);
        try
        {
            var length = Utf8Source.Encode(sourceText, buffer);
            var parser = new Utf8GraphQLParser(buffer.AsSpan(0, length), options);
            return parse(ref parser);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private delegate T ParseNode<out T>(ref Utf8GraphQLParser parser);
}

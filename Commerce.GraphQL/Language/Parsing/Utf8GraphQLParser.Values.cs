using System.Diagnostics;

namespace HotChocolate.Language;

public ref partial struct Utf8GraphQLParser
{
    /// <summary>See <see href="https://spec.graphql.org/September2025/#Value"/>.</summary>
    /// <param name="isConstant">Whether variables are refused.</param>
    private IValueNode ParseValueLiteral(bool isConstant)
    {
        switch (_reader.Kind)
        {
            case TokenKind.LeftBracket:
                return ParseList(isConstant);
            case TokenKind.LeftBrace:
                return ParseObject(isConstant);
            case TokenKind.Integer or TokenKind.Float:
                return ParseNumber();
            case TokenKind.String or TokenKind.BlockString:
                return ParseString();
            case TokenKind.Name:
                return ParseNameValue();
            case TokenKind.Dollar when isConstant:
                throw UnexpectedVariable();
            case TokenKind.Dollar:
                return ParseVariable();
            default:
                throw Unexpected();
        }
    }

    private ListValueNode ParseList(bool isConstant)
    {
        EnterNesting();
        var start = Mark();
        var items = Any<IValueNode>(
            TokenKind.LeftBracket,
            isConstant ? static (ref parser) => parser.ParseValueLiteral(true) : static (ref parser) => parser.ParseValueLiteral(false),
            TokenKind.RightBracket);
        _depth--;
        return new ListValueNode(Locate(start), items);
    }

    private ObjectValueNode ParseObject(bool isConstant)
    {
        EnterNesting();
        var start = Mark();
        var fields = Any<ObjectFieldNode>(
            TokenKind.LeftBrace,
            isConstant ? static (ref parser) => parser.ParseObjectField(true) : static (ref parser) => parser.ParseObjectField(false),
            TokenKind.RightBrace);
        _depth--;
        return new ObjectValueNode(Locate(start), fields);
    }

    private ObjectFieldNode ParseObjectField(bool isConstant)
    {
        var start = Mark();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var value = ParseValueLiteral(isConstant);
        return new ObjectFieldNode(Locate(start), name, value);
    }

    private IValueNode ParseNumber()
    {
        var start = Mark();
        var isInteger = _reader.Kind == TokenKind.Integer;
        var text = NameCache.Get(_reader.Span);
        MoveNext();
        return isInteger
            ? new IntValueNode(Locate(start), text)
            : new FloatValueNode(Locate(start), text, FloatFormat.FixedPoint);
    }

    private StringValueNode ParseString()
    {
        var start = Mark();
        var isBlock = _reader.Kind == TokenKind.BlockString;
        var value = _reader.Value;
        Debug.Assert(value is not null, "A string token has a value.");
        MoveNext();
        return new StringValueNode(Locate(start), value, isBlock);
    }

    /// <summary>A boolean, null, or an enum value.</summary>
    private IValueNode ParseNameValue()
    {
        var start = Mark();
        if (SkipKeyword("true"u8))
            return new BooleanValueNode(Locate(start), true);
        if (SkipKeyword("false"u8))
            return new BooleanValueNode(Locate(start), false);
        if (SkipKeyword("null"u8))
            return new NullValueNode(Locate(start));

        var value = NameCache.Get(_reader.Span);
        MoveNext();
        return new EnumValueNode(Locate(start), value);
    }

    /// <summary>See <see href="https://spec.graphql.org/September2025/#Variable"/>.</summary>
    private VariableNode ParseVariable()
    {
        var start = Mark();
        Expect(TokenKind.Dollar);
        var name = ParseName();
        return new VariableNode(Locate(start), name);
    }

    private SyntaxException UnexpectedVariable()
    {
        var start = Mark();
        var unexpected = Unexpected();
        MoveNext();
        return _reader.Kind == TokenKind.Name
            ? Error($"Unexpected variable \"${_reader.Value}\" in constant value.", start)
            : unexpected;
    }

    /// <summary>See <see href="https://spec.graphql.org/September2025/#Directives"/>.</summary>
    private DirectiveNode[] ParseDirectives(bool isConstant)
    {
        if (_reader.Kind != TokenKind.At)
            return [];

        var first = _pending.Count;
        while (_reader.Kind == TokenKind.At)
        {
            if (++_directives > _options.MaxAllowedDirectives)
                throw TooMany(_options.MaxAllowedDirectives, "directives");
            if (_pending.Count - first == _options.MaxAllowedDirectivesPerLocation)
                throw TooMany(_options.MaxAllowedDirectivesPerLocation, "directives at one place");

            var start = Mark();
            Expect(TokenKind.At);
            var name = ParseName();
            var arguments = ParseArguments(isConstant);
            _pending.Add(new DirectiveNode(Locate(start), name, arguments));
        }

        return TakePending<DirectiveNode>(first);
    }

    /// <summary>See <see href="https://spec.graphql.org/September2025/#Type"/>.</summary>
    private ITypeNode ParseTypeReference()
    {
        var start = Mark();
        INullableTypeNode type;
        if (_reader.Kind == TokenKind.LeftBracket)
        {
            EnterNesting();
            MoveNext();
            var elementType = ParseTypeReference();
            Expect(TokenKind.RightBracket);
            _depth--;
            type = new ListTypeNode(Locate(start), elementType);
        }
        else
        {
            type = ParseNamedType();
        }

        return Skip(TokenKind.Bang) ? new NonNullTypeNode(Locate(start), type) : type;
    }

    private NamedTypeNode ParseNamedType()
    {
        var start = Mark();
        var name = ParseName();
        return new NamedTypeNode(Locate(start), name);
    }
}

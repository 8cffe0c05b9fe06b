namespace HotChocolate.Language;

public ref partial struct Utf8GraphQLParser
{
    /// <summary>
    /// See <see href="https://spec.graphql.org/September2025/#TypeSystemDefinition"/>; <c>null</c> when the keyword is none of one.
    /// </summary>
    private IDefinitionNode? ParseTypeSystemDefinition(TokenMark start, StringValueNode? description)
    {
        if (SkipKeyword("schema"u8))
            return ParseSchemaDefinition(start, description);
        if (SkipKeyword("scalar"u8))
            return ParseScalarType(start, description);
        if (SkipKeyword("type"u8))
            return ParseObjectType(start, description);
        if (SkipKeyword("interface"u8))
            return ParseInterfaceType(start, description);
        if (SkipKeyword("union"u8))
            return ParseUnionType(start, description);
        if (SkipKeyword("enum"u8))
            return ParseEnumType(start, description);
        if (SkipKeyword("input"u8))
            return ParseInputObjectType(start, description);
        return SkipKeyword("directive"u8) ? ParseDirectiveDefinition(start, description) : null;
    }

    /// <summary>See <see href="https://spec.graphql.org/September2025/#sec-Descriptions"/>.</summary>
    private StringValueNode? ParseDescription() =>
        _reader.Kind is TokenKind.String or TokenKind.BlockString ? ParseString() : null;

    private SchemaDefinitionNode ParseSchemaDefinition(TokenMark start, StringValueNode? description)
    {
        var directives = ParseDirectives(isConstant: true);
        var operationTypes = Many(
            TokenKind.LeftBrace, static (ref parser) => parser.ParseOperationTypeDefinition(), TokenKind.RightBrace);
        return new SchemaDefinitionNode(Locate(start), description, directives, operationTypes);
    }

    private OperationTypeDefinitionNode ParseOperationTypeDefinition()
    {
        var start = Mark();
        var operation = ParseOperationType();
        Expect(TokenKind.Colon);
        var type = ParseNamedType();
        return new OperationTypeDefinitionNode(Locate(start), operation, type);
    }

    private ScalarTypeDefinitionNode ParseScalarType(TokenMark start, StringValueNode? description)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        return new ScalarTypeDefinitionNode(Locate(start), name, description, directives);
    }

    private ObjectTypeDefinitionNode ParseObjectType(TokenMark start, StringValueNode? description)
    {
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFieldDefinitions();
        return new ObjectTypeDefinitionNode(Locate(start), name, description, directives, interfaces, fields);
    }

    private InterfaceTypeDefinitionNode ParseInterfaceType(TokenMark start, StringValueNode? description)
    {
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFieldDefinitions();
        return new InterfaceTypeDefinitionNode(Locate(start), name, description, directives, interfaces, fields);
    }

    /// <summary>See <see href="https://spec.graphql.org/September2025/#ImplementsInterfaces"/>.</summary>
    private NamedTypeNode[] ParseImplementsInterfaces() =>
        SkipKeyword("implements"u8) ? Delimited(TokenKind.Ampersand, static (ref parser) => parser.ParseNamedType()) : [];

    private FieldDefinitionNode[] ParseFieldDefinitions() =>
        OptionalMany(TokenKind.LeftBrace, static (ref parser) => parser.ParseFieldDefinition(), TokenKind.RightBrace);

    /// <summary>See <see href="https://spec.graphql.org/September2025/#FieldDefinition"/>.</summary>
    private FieldDefinitionNode ParseFieldDefinition()
    {
        var start = Mark();
        var description = ParseDescription();
        var name = ParseName();
        var arguments = ParseArgumentDefinitions();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var directives = ParseDirectives(isConstant: true);
        return new FieldDefinitionNode(Locate(start), name, description, arguments, type, directives);
    }

    /// <summary>See <see href="https://spec.graphql.org/September2025/#ArgumentsDefinition"/>.</summary>
    private InputValueDefinitionNode[] ParseArgumentDefinitions() =>
        OptionalMany(
            TokenKind.LeftParenthesis,
            static (ref parser) => parser.ParseInputValueDefinition(),
            TokenKind.RightParenthesis);

    private InputValueDefinitionNode ParseInputValueDefinition()
    {
        var start = Mark();
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var defaultValue = Skip(TokenKind.Equal) ? ParseValueLiteral(isConstant: true) : null;
        var directives = ParseDirectives(isConstant: true);
        return new InputValueDefinitionNode(Locate(start), name, description, type, defaultValue, directives);
    }

    private UnionTypeDefinitionNode ParseUnionType(TokenMark start, StringValueNode? description)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var types = ParseUnionMembers();
        return new UnionTypeDefinitionNode(Locate(start), name, description, directives, types);
    }

    /// <summary>See <see href="https://spec.graphql.org/September2025/#UnionMemberTypes"/>.</summary>
    private NamedTypeNode[] ParseUnionMembers() =>
        Skip(TokenKind.Equal) ? Delimited(TokenKind.Pipe, static (ref parser) => parser.ParseNamedType()) : [];

    private EnumTypeDefinitionNode ParseEnumType(TokenMark start, StringValueNode? description)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var values = ParseEnumValueDefinitions();
        return new EnumTypeDefinitionNode(Locate(start), name, description, directives, values);
    }

    private EnumValueDefinitionNode[] ParseEnumValueDefinitions() =>
        OptionalMany(TokenKind.LeftBrace, static (ref parser) => parser.ParseEnumValueDefinition(), TokenKind.RightBrace);

    /// <summary>See <see href="https://spec.graphql.org/September2025/#EnumValueDefinition"/>.</summary>
    private EnumValueDefinitionNode ParseEnumValueDefinition()
    {
        var start = Mark();
        var description = ParseDescription();
        if (IsKeyword("true"u8) || IsKeyword("false"u8) || IsKeyword("null"u8))
            throw Error($"{DescribeToken()} is reserved and cannot be used for an enum value.", Mark());

        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        return new EnumValueDefinitionNode(Locate(start), name, description, directives);
    }

    private InputObjectTypeDefinitionNode ParseInputObjectType(TokenMark start, StringValueNode? description)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseInputFieldDefinitions();
        return new InputObjectTypeDefinitionNode(Locate(start), name, description, directives, fields);
    }

    private InputValueDefinitionNode[] ParseInputFieldDefinitions() =>
        OptionalMany(TokenKind.LeftBrace, static (ref parser) => parser.ParseInputValueDefinition(), TokenKind.RightBrace);

    /// <summary>See <see href="https://spec.graphql.org/September2025/#DirectiveDefinition"/>.</summary>
    private DirectiveDefinitionNode ParseDirectiveDefinition(TokenMark start, StringValueNode? description)
    {
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseArgumentDefinitions();
        var isRepeatable = SkipKeyword("repeatable"u8);
        ExpectKeyword("on"u8);
        var locations = Delimited(TokenKind.Pipe, static (ref parser) => parser.ParseDirectiveLocation());
        return new DirectiveDefinitionNode(Locate(start), name, description, isRepeatable, arguments, locations);
    }

    private NameNode ParseDirectiveLocation()
    {
        if (_reader.Kind == TokenKind.Name && !DirectiveLocationNames.Contains(NameCache.Get(_reader.Span)))
            throw Unexpected();
        return ParseName();
    }
}

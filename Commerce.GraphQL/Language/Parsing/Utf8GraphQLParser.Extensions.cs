namespace HotChocolate.Language;

public ref partial struct Utf8GraphQLParser
{
    /// <summary>See <see href="https://spec.graphql.org/September2025/#TypeSystemExtension"/>. An extension must add something.</summary>
    private IDefinitionNode ParseTypeSystemExtension(TokenMark start)
    {
        ExpectKeyword("extend"u8);
        if (SkipKeyword("schema"u8))
            return ParseSchemaExtension(start);
        if (SkipKeyword("scalar"u8))
            return ParseScalarTypeExtension(start);
        if (SkipKeyword("type"u8))
            return ParseObjectTypeExtension(start);
        if (SkipKeyword("interface"u8))
            return ParseInterfaceTypeExtension(start);
        if (SkipKeyword("union"u8))
            return ParseUnionTypeExtension(start);
        if (SkipKeyword("enum"u8))
            return ParseEnumTypeExtension(start);
        return SkipKeyword("input"u8) ? ParseInputObjectTypeExtension(start) : throw Unexpected();
    }

    private SchemaExtensionNode ParseSchemaExtension(TokenMark start)
    {
        var directives = ParseDirectives(isConstant: true);
        var operationTypes = OptionalMany(
            TokenKind.LeftBrace, static (ref parser) => parser.ParseOperationTypeDefinition(), TokenKind.RightBrace);
        return directives.Length == 0 && operationTypes.Length == 0
            ? throw Unexpected()
            : new SchemaExtensionNode(Locate(start), directives, operationTypes);
    }

    private ScalarTypeExtensionNode ParseScalarTypeExtension(TokenMark start)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        return directives.Length == 0 ? throw Unexpected() : new ScalarTypeExtensionNode(Locate(start), name, directives);
    }

    private ObjectTypeExtensionNode ParseObjectTypeExtension(TokenMark start)
    {
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFieldDefinitions();
        return interfaces.Length == 0 && directives.Length == 0 && fields.Length == 0
            ? throw Unexpected()
            : new ObjectTypeExtensionNode(Locate(start), name, directives, interfaces, fields);
    }

    private InterfaceTypeExtensionNode ParseInterfaceTypeExtension(TokenMark start)
    {
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFieldDefinitions();
        return interfaces.Length == 0 && directives.Length == 0 && fields.Length == 0
            ? throw Unexpected()
            : new InterfaceTypeExtensionNode(Locate(start), name, directives, interfaces, fields);
    }

    private UnionTypeExtensionNode ParseUnionTypeExtension(TokenMark start)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var types = ParseUnionMembers();
        return directives.Length == 0 && types.Length == 0
            ? throw Unexpected()
            : new UnionTypeExtensionNode(Locate(start), name, directives, types);
    }

    private EnumTypeExtensionNode ParseEnumTypeExtension(TokenMark start)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var values = ParseEnumValueDefinitions();
        return directives.Length == 0 && values.Length == 0
            ? throw Unexpected()
            : new EnumTypeExtensionNode(Locate(start), name, directives, values);
    }

    private InputObjectTypeExtensionNode ParseInputObjectTypeExtension(TokenMark start)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseInputFieldDefinitions();
        return directives.Length == 0 && fields.Length == 0
            ? throw Unexpected()
            : new InputObjectTypeExtensionNode(Locate(start), name, directives, fields);
    }
}

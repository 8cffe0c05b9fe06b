namespace HotChocolate.Language;

public ref partial struct Utf8GraphQLParser
{
    /// <summary><c>null</c> when the keyword is none of an operation or a fragment.</summary>
    private IDefinitionNode? ParseExecutableDefinition(TokenMark start, StringValueNode? description)
    {
        if (IsKeyword("fragment"u8))
            return ParseFragmentDefinition(start, description);
        return IsKeyword("query"u8) || IsKeyword("mutation"u8) || IsKeyword("subscription"u8)
            ? ParseOperationDefinition(start, description)
            : null;
    }

    /// <summary>A query that is only a selection set.</summary>
    private OperationDefinitionNode ParseShorthandQuery()
    {
        var start = Mark();
        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode(Locate(start), null, OperationType.Query, [], [], selectionSet);
    }

    /// <summary>See <see href="https://spec.graphql.org/September2025/#OperationDefinition"/>.</summary>
    private OperationDefinitionNode ParseOperationDefinition(TokenMark start, StringValueNode? description)
    {
        var operation = ParseOperationType();
        var name = _reader.Kind == TokenKind.Name ? ParseName() : null;
        var variables = ParseVariableDefinitions();
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode(Locate(start), name, operation, variables, directives, selectionSet, description);
    }

    /// <summary>See <see href="https://spec.graphql.org/September2025/#OperationType"/>.</summary>
    private OperationType ParseOperationType()
    {
        if (_reader.Kind != TokenKind.Name)
            throw ExpectedFound(TokenKind.Name.Describe());

        if (SkipKeyword("query"u8))
            return OperationType.Query;
        if (SkipKeyword("mutation"u8))
            return OperationType.Mutation;
        return SkipKeyword("subscription"u8) ? OperationType.Subscription : throw Unexpected();
    }

    /// <summary>See <see href="https://spec.graphql.org/September2025/#VariablesDefinition"/>.</summary>
    private VariableDefinitionNode[] ParseVariableDefinitions() =>
        OptionalMany(
            TokenKind.LeftParenthesis,
            static (ref parser) => parser.ParseVariableDefinition(),
            TokenKind.RightParenthesis);

    private VariableDefinitionNode ParseVariableDefinition()
    {
        if (++_variables > _options.MaxAllowedVariables)
            throw TooMany(_options.MaxAllowedVariables, "variables");

        var start = Mark();
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var defaultValue = Skip(TokenKind.Equal) ? ParseValueLiteral(isConstant: true) : null;
        var directives = ParseDirectives(isConstant: true);
        return new VariableDefinitionNode(Locate(start), variable, type, defaultValue, directives, description);
    }

    /// <summary>See <see href="https://spec.graphql.org/September2025/#SelectionSet"/>.</summary>
    private SelectionSetNode ParseSelectionSet()
    {
        EnterNesting();
        var start = Mark();
        var selections = Many(TokenKind.LeftBrace, static (ref parser) => parser.ParseSelection(), TokenKind.RightBrace);
        _depth--;
        return new SelectionSetNode(Locate(start), selections);
    }

    private ISelectionNode ParseSelection() => _reader.Kind == TokenKind.Spread ? ParseFragment() : ParseField();

    /// <summary>See <see href="https://spec.graphql.org/September2025/#Field"/>.</summary>
    private FieldNode ParseField()
    {
        if (++_fields > _options.MaxAllowedFields)
            throw TooMany(_options.MaxAllowedFields, "fields");

        var start = Mark();
        var name = ParseName();
        NameNode? alias = null;
        if (Skip(TokenKind.Colon))
        {
            if (++_aliases > _options.MaxAllowedAliases)
                throw TooMany(_options.MaxAllowedAliases, "aliases");

            alias = name;
            name = ParseName();
        }

        var arguments = ParseArguments(isConstant: false);
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = _reader.Kind == TokenKind.LeftBrace ? ParseSelectionSet() : null;
        return new FieldNode(Locate(start), name, alias, directives, arguments, selectionSet);
    }

    /// <summary>See <see href="https://spec.graphql.org/September2025/#Arguments"/>.</summary>
    private ArgumentNode[] ParseArguments(bool isConstant) =>
        OptionalMany<ArgumentNode>(
            TokenKind.LeftParenthesis,
            isConstant ? static (ref parser) => parser.ParseArgument(true) : static (ref parser) => parser.ParseArgument(false),
            TokenKind.RightParenthesis);

    private ArgumentNode ParseArgument(bool isConstant)
    {
        var start = Mark();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var value = ParseValueLiteral(isConstant);
        return new ArgumentNode(Locate(start), name, value);
    }

    /// <summary>
    /// See <see href="https://spec.graphql.org/September2025/#FragmentSpread"/> and
    /// <see href="https://spec.graphql.org/September2025/#InlineFragment"/>.
    /// </summary>
    private ISelectionNode ParseFragment()
    {
        var start = Mark();
        Expect(TokenKind.Spread);

        var hasTypeCondition = SkipKeyword("on"u8);
        if (!hasTypeCondition && _reader.Kind == TokenKind.Name)
        {
            var name = ParseName();
            var spreadDirectives = ParseDirectives(isConstant: false);
            return new FragmentSpreadNode(Locate(start), name, spreadDirectives);
        }

        var typeCondition = hasTypeCondition ? ParseNamedType() : null;
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new InlineFragmentNode(Locate(start), typeCondition, directives, selectionSet);
    }

    /// <summary>See <see href="https://spec.graphql.org/September2025/#FragmentDefinition"/>.</summary>
    private FragmentDefinitionNode ParseFragmentDefinition(TokenMark start, StringValueNode? description)
    {
        ExpectKeyword("fragment"u8);
        if (IsKeyword("on"u8))
            throw Unexpected();

        var name = ParseName();
        var variables = _options.AllowFragmentVariables ? ParseVariableDefinitions() : [];
        ExpectKeyword("on"u8);
        var typeCondition = ParseNamedType();
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new FragmentDefinitionNode(Locate(start), name, variables, typeCondition, directives, selectionSet, description);
    }
}

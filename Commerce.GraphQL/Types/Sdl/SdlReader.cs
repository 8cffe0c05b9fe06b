using HotChocolate.Language;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;
using static HotChocolate.Types.Sdl.SdlDirectives;

namespace HotChocolate.Types.Sdl;

/// <summary>
/// Turns a type system document into definitions.
/// See <see href="https://spec.graphql.org/September2025/#sec-Type-System"/>.
/// </summary>
internal static class SdlReader
{
    public static SdlDocument Read(DocumentNode document)
    {
        var result = new SdlDocument();
        foreach (var node in document.Definitions)
        {
            switch (node)
            {
                case SchemaDefinitionNode schema:
                    result.HasSchemaDefinition = true;
                    result.Description = schema.Description?.Value;
                    ReadSchema(schema, result);
                    break;
                case SchemaDefinitionNodeBase extension:
                    ReadSchema(extension, result);
                    break;
                default:
                    result.Definitions.Add(ReadDefinition(node));
                    break;
            }
        }

        return result;
    }

    private static void ReadSchema(SchemaDefinitionNodeBase node, SdlDocument result)
    {
        foreach (var root in node.OperationTypes) result.Roots[root.Operation] = root.Type.Name.Value;
        result.Directives.AddRange(node.Directives);
    }

    private static TypeDefinition ReadDefinition(IDefinitionNode node) => node switch
    {
        ObjectTypeDefinitionNode type => Described(ReadObject(type), type.Description),
        ObjectTypeExtensionNode type => Extension(ReadObject(type)),
        InterfaceTypeDefinitionNode type => Described(ReadInterface(type), type.Description),
        InterfaceTypeExtensionNode type => Extension(ReadInterface(type)),
        UnionTypeDefinitionNode type => Described(ReadUnion(type), type.Description),
        UnionTypeExtensionNode type => Extension(ReadUnion(type)),
        InputObjectTypeDefinitionNode type => Described(ReadInput(type), type.Description),
        InputObjectTypeExtensionNode type => Extension(ReadInput(type)),
        EnumTypeDefinitionNode type => Described(ReadEnum(type), type.Description),
        EnumTypeExtensionNode type => Extension(ReadEnum(type)),
        ScalarTypeDefinitionNode type => Described(ReadScalar(type), type.Description),
        ScalarTypeExtensionNode type => Extension(ReadScalar(type)),
        DirectiveDefinitionNode type => Described(ReadDirective(type), type.Description),
        _ => throw new SchemaException(new SchemaError(
            $"A schema document holds type system definitions only: move what stands at line {node.Location?.Line} into a request."))
    };

    private static TypeDefinition Described(TypeDefinition definition, StringValueNode? description)
    {
        definition.Description = description?.Value;
        return definition;
    }

    private static TypeDefinition Extension(TypeDefinition definition)
    {
        definition.IsExtension = true;
        return definition;
    }

    private static ObjectTypeDefinition ReadObject(ComplexTypeDefinitionNodeBase node)
    {
        var definition = new ObjectTypeDefinition { Name = node.Name.Value, IsOfType = SdlResolvers.IsOfType(node.Name.Value) };
        AddTo(definition, node.Directives);
        definition.Interfaces.AddRange(References(node.Interfaces, $"`{definition.Name}` implements"));
        foreach (var fieldNode in node.Fields)
        {
            var field = new ObjectFieldDefinition { PureResolver = SdlResolvers.Read(fieldNode.Name.Value), ResultType = typeof(object) };
            ReadField(fieldNode, field);
            definition.Fields.Add(field);
        }

        return definition;
    }

    private static InterfaceTypeDefinition ReadInterface(ComplexTypeDefinitionNodeBase node)
    {
        var definition = new InterfaceTypeDefinition { Name = node.Name.Value, ResolveAbstractType = SdlResolvers.ByTypeName };
        AddTo(definition, node.Directives);
        definition.Interfaces.AddRange(References(node.Interfaces, $"`{definition.Name}` implements"));
        foreach (var fieldNode in node.Fields)
        {
            var field = new OutputFieldDefinition();
            ReadField(fieldNode, field);
            definition.Fields.Add(field);
        }

        return definition;
    }

    private static void ReadField(FieldDefinitionNode node, OutputFieldDefinition field)
    {
        field.Name = node.Name.Value;
        field.IsNameExplicit = true;
        field.Description = node.Description?.Value;
        field.Type = TypeReference.From(node.Type);
        field.DeprecationReason = DeprecationReason(node.Directives);
        AddTo(field, node.Directives);
        field.Arguments.AddRange(node.Arguments.Select(argument => ReadInputValue(argument, new ArgumentDefinition())));
    }

    private static T ReadInputValue<T>(InputValueDefinitionNode node, T definition) where T : ArgumentDefinition
    {
        definition.Name = node.Name.Value;
        definition.Description = node.Description?.Value;
        definition.Type = TypeReference.From(node.Type);
        definition.DefaultValue = node.DefaultValue;
        definition.DeprecationReason = DeprecationReason(node.Directives);
        AddTo(definition, node.Directives);
        return definition;
    }

    private static UnionTypeDefinition ReadUnion(UnionTypeDefinitionNodeBase node)
    {
        var definition = new UnionTypeDefinition { Name = node.Name.Value, ResolveAbstractType = SdlResolvers.ByTypeName };
        AddTo(definition, node.Directives);
        definition.Types.AddRange(References(node.Types, $"The union `{definition.Name}` has the member"));
        return definition;
    }

    private static IEnumerable<TypeReference> References(IReadOnlyList<NamedTypeNode> types, string what)
        => types.GroupBy(type => type.Name.Value).FirstOrDefault(group => group.Skip(1).Any()) is { } twice
            ? throw new SchemaException(new SchemaError($"{what} `{twice.Key}` more than once: name it once."))
            : types.Select(TypeReference.From);

    private static InputObjectTypeDefinition ReadInput(InputObjectTypeDefinitionNodeBase node)
    {
        var definition = new InputObjectTypeDefinition { Name = node.Name.Value };
        AddTo(definition, node.Directives);
        definition.Fields.AddRange(node.Fields.Select(field => ReadInputValue(field, new InputFieldDefinition())));
        return definition;
    }

    private static EnumTypeDefinition ReadEnum(EnumTypeDefinitionNodeBase node)
    {
        var definition = new EnumTypeDefinition { Name = node.Name.Value, RuntimeType = typeof(string) };
        AddTo(definition, node.Directives);
        foreach (var valueNode in node.Values)
        {
            var value = new EnumValueDefinition
            {
                Name = valueNode.Name.Value,
                RuntimeValue = valueNode.Name.Value,
                Description = valueNode.Description?.Value,
                DeprecationReason = DeprecationReason(valueNode.Directives)
            };
            AddTo(value, valueNode.Directives);
            definition.Values.Add(value);
        }

        return definition;
    }

    private static ScalarTypeDefinition ReadScalar(NamedSyntaxNode node)
    {
        var definition = new ScalarTypeDefinition(new SdlScalarType(node.Name.Value, SpecifiedBy(node.Directives))) { Name = node.Name.Value };
        AddTo(definition, node.Directives);
        return definition;
    }

    private static DirectiveTypeDefinition ReadDirective(DirectiveDefinitionNode node)
    {
        var definition = new DirectiveTypeDefinition { Name = node.Name.Value, IsRepeatable = node.IsRepeatable };
        foreach (var location in node.Locations) definition.Locations |= DirectiveLocations.Parse(location);
        definition.Arguments.AddRange(node.Arguments.Select(argument => ReadInputValue(argument, new DirectiveArgumentDefinition())));
        return definition;
    }
}

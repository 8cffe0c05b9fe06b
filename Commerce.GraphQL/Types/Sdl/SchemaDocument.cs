using HotChocolate.Language;
using static HotChocolate.Types.Sdl.SchemaNodes;

namespace HotChocolate.Types.Sdl;

/// <summary>Writes a schema as a document. See <see href="https://spec.graphql.org/September2025/#sec-Type-System"/>.</summary>
internal sealed class SchemaDocument(SdlStyle style)
{
    private static readonly HashSet<string> SpecScalars = ["Int", "Float", "String", "Boolean", "ID"];
    private static readonly HashSet<string> NeverPrinted = ["skip", "include", "deprecated"];
    private static readonly HashSet<string> BuiltIn = ["skip", "include", "deprecated", "specifiedBy", "oneOf", "defer", "stream"];

    /// <summary>Every schema has the directives of the specification; the printed one, those that it applies.</summary>
    private static bool IsUsed(DirectiveType directive, ISchema schema) => directive.Name switch
    {
        SdlDirectives.SpecifiedByName => schema.Types.OfType<ScalarType>().Any(scalar => scalar.SpecifiedBy is not null),
        SdlDirectives.OneOf => schema.Types.OfType<InputObjectType>().Any(input => input.IsOneOf),
        _ => true
    };

    public DocumentNode Create(ISchema schema)
    {
        var definitions = new List<IDefinitionNode>();
        if (CreateSchema(schema) is { } schemaNode)
            definitions.Add(schemaNode);

        var types = schema.Types
            .Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal) && (style.PrintSpecScalars || !SpecScalars.Contains(type.Name)))
            .ToList();
        var directives = schema.DirectiveTypes
            .Where(directive => !(style.PrintBuiltInDirectives ? NeverPrinted : BuiltIn).Contains(directive.Name) && IsUsed(directive, schema));

        if (style.GroupByKind)
        {
            definitions.AddRange(types.Where(type => type is not ScalarType).OrderBy(type => type.Kind).ThenBy(type => type.Name, StringComparer.Ordinal).Select(Create));
            definitions.AddRange(directives.OrderBy(directive => directive.Name, StringComparer.Ordinal).Select(Create));
            definitions.AddRange(types.OfType<ScalarType>().OrderBy(type => type.Name, StringComparer.Ordinal).Select(Create));
        }
        else
        {
            definitions.AddRange(Sort(directives, directive => directive.Name).Select(Create));
            definitions.AddRange(Sort(types, type => type.Name).Select(Create));
        }

        return new DocumentNode(definitions);
    }

    /// <summary>One type alone.</summary>
    public IDefinitionNode Create(INamedType type) => type switch
    {
        ObjectType t => new ObjectTypeDefinitionNode(null, Name(t), Text(t.Description), Applied(t.Directives), Names(t.Implements), Fields(t.Fields)),
        InterfaceType t => new InterfaceTypeDefinitionNode(null, Name(t), Text(t.Description), Applied(t.Directives), Names(t.Implements), Fields(t.Fields)),
        UnionType t => new UnionTypeDefinitionNode(null, Name(t), Text(t.Description), Applied(t.Directives), Names(t.Types.Values)),
        InputObjectType t => new InputObjectTypeDefinitionNode(null, Name(t), Text(t.Description), Applied(t.Directives, oneOf: t.IsOneOf), Inputs(t.Fields)),
        EnumType t => new EnumTypeDefinitionNode(null, Name(t), Text(t.Description), Applied(t.Directives), Values(t)),
        ScalarType t => new ScalarTypeDefinitionNode(null, Name(t), Text(t.Description), Applied(t.Directives, specifiedBy: SdlDirectives.SpecifiedBy(t))),
        _ => throw new ArgumentException($"`{type.Name}` is of a kind that has no definition.", nameof(type))
    };

    private DirectiveDefinitionNode Create(DirectiveType directive)
    {
        var locations = Sort(DirectiveLocations.NamesOf(directive.Locations), name => name).Select(name => new NameNode(name));
        return new DirectiveDefinitionNode(null, Name(directive), Text(directive.Description), directive.IsRepeatable, Inputs(directive.Arguments), [.. locations]);
    }

    private SchemaDefinitionNode? CreateSchema(ISchema schema)
    {
        var roots = new (OperationType Operation, string Usual, ObjectType? Type)[]
        {
            (OperationType.Query, "Query", schema.QueryType),
            (OperationType.Mutation, "Mutation", schema.MutationType),
            (OperationType.Subscription, "Subscription", schema.SubscriptionType)
        };
        var hasUsualNames = !style.AlwaysPrintSchema && schema.Description is null && roots.All(root => root.Type is null || root.Type.Name == root.Usual);
        if (hasUsualNames || roots.All(root => root.Type is null))
            return null;

        var operations = roots
            .Where(root => root.Type is not null)
            .Select(root => new OperationTypeDefinitionNode(null, root.Operation, new NamedTypeNode(root.Type!.Name)));
        return new SchemaDefinitionNode(null, Text(schema.Description), Applied(schema.Directives), [.. operations]);
    }

    private List<FieldDefinitionNode> Fields<T>(IEnumerable<T> fields) where T : FieldBase, IOutputField
        => [.. Sort(fields.Where(field => !field.IsIntrospectionField), field => field.Name).Select(field => new FieldDefinitionNode(
            null, Name(field), Text(field.Description), Inputs(field.Arguments), TypeNode(field.Type), Applied(field.Directives, field.DeprecationReason)))];

    private List<InputValueDefinitionNode> Inputs(IEnumerable<InputFieldBase> fields)
        => [.. Sort(fields, field => field.Name).Select(field => new InputValueDefinitionNode(
            null, Name(field), Text(field.Description), TypeNode(field.Type), field.DefaultValue, Applied(field.Directives, field.DeprecationReason)))];

    private List<EnumValueDefinitionNode> Values(EnumType type)
        => [.. Sort(type.Values, value => value.Name).Select(value => new EnumValueDefinitionNode(
            null, Name(value), Text(value.Description), Applied(value.Directives, value.DeprecationReason)))];

    private List<NamedTypeNode> Names(IEnumerable<INamedType> types) => [.. Sort(types, type => type.Name).Select(type => new NamedTypeNode(type.Name))];

    /// <summary>The directives that are applied, the built-in ones first, whether they were applied as such or are known as a property.</summary>
    private List<DirectiveNode> Applied(DirectiveCollection directives, string? deprecationReason = null, Uri? specifiedBy = null, bool oneOf = false)
    {
        var nodes = new List<DirectiveNode>();
        if (deprecationReason is not null)
            nodes.Add(Deprecated(deprecationReason));
        if (specifiedBy is not null)
            nodes.Add(new DirectiveNode(SdlDirectives.SpecifiedByName, new ArgumentNode("url", specifiedBy.OriginalString)));
        if (oneOf)
            nodes.Add(new DirectiveNode(SdlDirectives.OneOf));
        if (style.PrintAppliedDirectives)
        {
            nodes.AddRange(directives
                .Where(directive => directive.Type.Name is not (SdlDirectives.Deprecated or SdlDirectives.SpecifiedByName or SdlDirectives.OneOf))
                .Select(directive => directive.AsSyntaxNode()));
        }

        return nodes;
    }

    private IEnumerable<T> Sort<T>(IEnumerable<T> items, Func<T, string> name)
        => style.SortEverything ? items.OrderBy(name, NaturalOrder.Instance) : items;
}

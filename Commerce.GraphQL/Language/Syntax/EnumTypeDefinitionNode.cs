namespace HotChocolate.Language;

/// <summary>The definition of an enum type. See <see href="https://spec.graphql.org/September2025/#sec-Enums"/>.</summary>
public sealed class EnumTypeDefinitionNode : EnumTypeDefinitionNodeBase, ITypeDefinitionNode
{
    public EnumTypeDefinitionNode(
        Location? location,
        NameNode name,
        StringValueNode? description,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<EnumValueDefinitionNode> values)
        : base(location, name, directives, values)
    {
        Description = description;
    }

    public override SyntaxKind Kind => SyntaxKind.EnumTypeDefinition;

    public StringValueNode? Description { get; }

    public EnumTypeDefinitionNode WithName(NameNode name) => new(Location, name, Description, Directives, Values);

    public EnumTypeDefinitionNode WithDescription(StringValueNode? description) => new(Location, Name, description, Directives, Values);

    public EnumTypeDefinitionNode WithDirectives(IReadOnlyList<DirectiveNode> directives) =>
        new(Location, Name, Description, directives, Values);

    public EnumTypeDefinitionNode WithValues(IReadOnlyList<EnumValueDefinitionNode> values) =>
        new(Location, Name, Description, Directives, values);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
        Add(nodes, Description);
        nodes.Add(Name);
        nodes.AddRange(Directives);
        nodes.AddRange(Values);
    }
}

namespace HotChocolate.Language;

/// <summary>The definition of a union type. See <see href="https://spec.graphql.org/September2025/#sec-Unions"/>.</summary>
public sealed class UnionTypeDefinitionNode : UnionTypeDefinitionNodeBase, ITypeDefinitionNode
{
    public UnionTypeDefinitionNode(
        Location? location,
        NameNode name,
        StringValueNode? description,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<NamedTypeNode> types)
        : base(location, name, directives, types)
    {
        Description = description;
    }

    public override SyntaxKind Kind => SyntaxKind.UnionTypeDefinition;

    public StringValueNode? Description { get; }

    public UnionTypeDefinitionNode WithName(NameNode name) => new(Location, name, Description, Directives, Types);

    public UnionTypeDefinitionNode WithDescription(StringValueNode? description) => new(Location, Name, description, Directives, Types);

    public UnionTypeDefinitionNode WithDirectives(IReadOnlyList<DirectiveNode> directives) =>
        new(Location, Name, Description, directives, Types);

    public UnionTypeDefinitionNode WithTypes(IReadOnlyList<NamedTypeNode> types) => new(Location, Name, Description, Directives, types);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
        Add(nodes, Description);
        nodes.Add(Name);
        nodes.AddRange(Directives);
        nodes.AddRange(Types);
    }
}

namespace HotChocolate.Language;

/// <summary>The extension of a union type. See <see href="https://spec.graphql.org/September2025/#sec-Union-Extensions"/>.</summary>
public sealed class UnionTypeExtensionNode : UnionTypeDefinitionNodeBase, ITypeExtensionNode
{
    public UnionTypeExtensionNode(
        Location? location,
        NameNode name,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<NamedTypeNode> types)
        : base(location, name, directives, types)
    {
    }

    public override SyntaxKind Kind => SyntaxKind.UnionTypeExtension;

    public UnionTypeExtensionNode WithName(NameNode name) => new(Location, name, Directives, Types);

    public UnionTypeExtensionNode WithDirectives(IReadOnlyList<DirectiveNode> directives) => new(Location, Name, directives, Types);

    public UnionTypeExtensionNode WithTypes(IReadOnlyList<NamedTypeNode> types) => new(Location, Name, Directives, types);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
        nodes.Add(Name);
        nodes.AddRange(Directives);
        nodes.AddRange(Types);
    }
}

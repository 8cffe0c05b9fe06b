namespace HotChocolate.Language;

/// <summary>A reference to a type by its name. See <see href="https://spec.graphql.org/September2025/#sec-Type-References"/>.</summary>
public sealed class NamedTypeNode : SyntaxNode, INullableTypeNode, IHasName
{
    public NamedTypeNode(string name)
        : this(null, new NameNode(name))
    {
    }

    public NamedTypeNode(NameNode name)
        : this(null, name)
    {
    }

    public NamedTypeNode(Location? location, NameNode name)
        : base(location)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
    }

    public override SyntaxKind Kind => SyntaxKind.NamedType;

    public NameNode Name { get; }

    public NamedTypeNode WithName(NameNode name) => new(Location, name);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
        nodes.Add(Name);
    }
}

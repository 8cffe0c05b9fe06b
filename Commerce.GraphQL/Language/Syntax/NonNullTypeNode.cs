namespace HotChocolate.Language;

/// <summary>A reference to a type without its null. See <see href="https://spec.graphql.org/September2025/#NonNullType"/>.</summary>
public sealed class NonNullTypeNode : SyntaxNode, ITypeNode
{
    public NonNullTypeNode(INullableTypeNode type)
        : this(null, type)
    {
    }

    public NonNullTypeNode(Location? location, INullableTypeNode type)
        : base(location)
    {
        Type = type ?? throw new ArgumentNullException(nameof(type));
    }

    public override SyntaxKind Kind => SyntaxKind.NonNullType;

    public INullableTypeNode Type { get; }

    public NonNullTypeNode WithType(INullableTypeNode type) => new(Location, type);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
        nodes.Add(Type);
    }
}

namespace HotChocolate.Language;

/// <summary>A reference to a list. See <see href="https://spec.graphql.org/September2025/#ListType"/>.</summary>
public sealed class ListTypeNode : SyntaxNode, INullableTypeNode
{
    public ListTypeNode(ITypeNode type)
        : this(null, type)
    {
    }

    public ListTypeNode(Location? location, ITypeNode type)
        : base(location)
    {
        Type = type ?? throw new ArgumentNullException(nameof(type));
    }

    public override SyntaxKind Kind => SyntaxKind.ListType;

    public ITypeNode Type { get; }

    public ListTypeNode WithType(ITypeNode type) => new(Location, type);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
        nodes.Add(Type);
    }
}

namespace HotChocolate.Language;

/// <summary>A list literal. See <see href="https://spec.graphql.org/September2025/#ListValue"/>.</summary>
public sealed class ListValueNode : SyntaxNode, IValueNode<IReadOnlyList<IValueNode>>
{
    public ListValueNode(params IValueNode[] items)
        : this(null, items)
    {
    }

    public ListValueNode(IReadOnlyList<IValueNode> items)
        : this(null, items)
    {
    }

    public ListValueNode(Location? location, IReadOnlyList<IValueNode> items)
        : base(location) => Items = items ?? throw new ArgumentNullException(nameof(items));

    public override SyntaxKind Kind => SyntaxKind.ListValue;

    public IReadOnlyList<IValueNode> Items { get; }

    IReadOnlyList<IValueNode> IValueNode<IReadOnlyList<IValueNode>>.Value => Items;

    object IValueNode.Value => Items;

    public ListValueNode WithItems(IReadOnlyList<IValueNode> items) => new(Location, items);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
        nodes.AddRange(Items);
    }
}

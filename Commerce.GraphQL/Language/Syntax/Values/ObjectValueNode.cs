namespace HotChocolate.Language;

/// <summary>An input object literal. See <see href="https://spec.graphql.org/September2025/#ObjectValue"/>.</summary>
public sealed class ObjectValueNode : SyntaxNode, IValueNode<IReadOnlyList<ObjectFieldNode>>
{
    public ObjectValueNode(params ObjectFieldNode[] fields)
        : this(null, fields)
    {
    }

    public ObjectValueNode(IReadOnlyList<ObjectFieldNode> fields)
        : this(null, fields)
    {
    }

    public ObjectValueNode(Location? location, IReadOnlyList<ObjectFieldNode> fields)
        : base(location) => Fields = fields ?? throw new ArgumentNullException(nameof(fields));

    public override SyntaxKind Kind => SyntaxKind.ObjectValue;

    public IReadOnlyList<ObjectFieldNode> Fields { get; }

    IReadOnlyList<ObjectFieldNode> IValueNode<IReadOnlyList<ObjectFieldNode>>.Value => Fields;

    object IValueNode.Value => Fields;

    public ObjectValueNode WithFields(IReadOnlyList<ObjectFieldNode> fields) => new(Location, fields);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
        nodes.AddRange(Fields);
    }
}

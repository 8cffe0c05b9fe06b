namespace HotChocolate.Language;

/// <summary>A boolean literal. See <see href="https://spec.graphql.org/September2025/#BooleanValue"/>.</summary>
public sealed class BooleanValueNode : SyntaxNode, IValueNode<bool>
{
    public BooleanValueNode(bool value)
        : this(null, value)
    {
    }

    public BooleanValueNode(Location? location, bool value)
        : base(location) => Value = value;

    public override SyntaxKind Kind => SyntaxKind.BooleanValue;

    public bool Value { get; }

    object IValueNode.Value => Value;

    public static BooleanValueNode True { get; } = new(true);

    public static BooleanValueNode False { get; } = new(false);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
    }
}

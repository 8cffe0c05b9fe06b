namespace HotChocolate.Language;

/// <summary>The null literal. See <see href="https://spec.graphql.org/September2025/#NullValue"/>.</summary>
public sealed class NullValueNode : SyntaxNode, IValueNode, IEquatable<NullValueNode>
{
    public NullValueNode(Location? location)
        : base(location)
    {
    }

    public override SyntaxKind Kind => SyntaxKind.NullValue;

    public object? Value => null;

    public static NullValueNode Default { get; } = new(null);

    /// <summary>Every null literal equals every other.</summary>
    public bool Equals(NullValueNode? other) => other is not null;

    public override bool Equals(object? obj) => obj is NullValueNode;

    public override int GetHashCode() => (int)SyntaxKind.NullValue;

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
    }
}

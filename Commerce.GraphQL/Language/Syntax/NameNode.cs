namespace HotChocolate.Language;

/// <summary>A name. See <see href="https://spec.graphql.org/September2025/#Name"/>.</summary>
public sealed class NameNode : SyntaxNode, IEquatable<NameNode>
{
    public NameNode(string value)
        : this(null, value)
    {
    }

    /// <exception cref="ArgumentException">The value is empty.</exception>
    public NameNode(Location? location, string value)
        : base(location)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        Value = value;
    }

    public override SyntaxKind Kind => SyntaxKind.Name;

    public string Value { get; }

    public NameNode WithValue(string value) => new(Location, value);

    /// <summary>Names are equal when their values are; locations do not count.</summary>
    public bool Equals(NameNode? other) => other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as NameNode);

    public override int GetHashCode() => string.GetHashCode(Value, StringComparison.Ordinal);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
    }
}

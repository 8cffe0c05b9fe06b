namespace HotChocolate.Language;

/// <summary>An enum value. See <see href="https://spec.graphql.org/September2025/#EnumValue"/>.</summary>
public sealed class EnumValueNode : SyntaxNode, IValueNode<string>
{
    public EnumValueNode(string value)
        : this(null, value)
    {
    }

    /// <summary>Takes an enum member; <c>SomeValue</c> becomes <c>SOMEVALUE</c>.</summary>
    public EnumValueNode(object value)
        : this(null, value?.ToString()?.ToUpperInvariant() ?? throw new ArgumentNullException(nameof(value)))
    {
    }

    public EnumValueNode(Location? location, string value)
        : base(location)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        Value = value;
    }

    public override SyntaxKind Kind => SyntaxKind.EnumValue;

    public string Value { get; }

    object IValueNode.Value => Value;

    public EnumValueNode WithValue(string value) => new(Location, value);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
    }
}

using System.Text;

namespace HotChocolate.Language;

/// <summary>A string literal. See <see href="https://spec.graphql.org/September2025/#StringValue"/>.</summary>
public sealed class StringValueNode : SyntaxNode, IValueNode<string>, IHasSpan
{
    private byte[]? _utf8;

    public StringValueNode(string value)
        : this(null, value, false)
    {
    }

    public StringValueNode(Location? location, string value, bool block)
        : base(location)
    {
        Value = value ?? throw new ArgumentNullException(nameof(value));
        Block = block;
    }

    public override SyntaxKind Kind => SyntaxKind.StringValue;

    /// <summary>The value, unescaped and (of a block string) without common indentation.</summary>
    public string Value { get; }

    object IValueNode.Value => Value;

    /// <summary>Whether it is written as a block string.</summary>
    public bool Block { get; }

    public ReadOnlySpan<byte> AsSpan() => _utf8 ??= Encoding.UTF8.GetBytes(Value);

    public StringValueNode WithValue(string value) => new(Location, value, Block);

    public StringValueNode WithValue(string value, bool block) => new(Location, value, block);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
    }
}

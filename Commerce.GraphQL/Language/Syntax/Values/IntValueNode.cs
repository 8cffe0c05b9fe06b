using System.Globalization;
using System.Text;

namespace HotChocolate.Language;

/// <summary>An int literal, of any length. See <see href="https://spec.graphql.org/September2025/#IntValue"/>.</summary>
public sealed class IntValueNode : SyntaxNode, IValueNode<string>, IIntValueLiteral
{
    private byte[]? _utf8;

    public IntValueNode(int value)
        : this(null, value.ToString(CultureInfo.InvariantCulture))
    {
    }

    public IntValueNode(long value)
        : this(null, value.ToString(CultureInfo.InvariantCulture))
    {
    }

    public IntValueNode(ulong value)
        : this(null, value.ToString(CultureInfo.InvariantCulture))
    {
    }

    public IntValueNode(ReadOnlyMemory<byte> value)
        : this(null, Encoding.UTF8.GetString(value.Span))
    {
    }

    internal IntValueNode(Location? location, string value)
        : base(location) => Value = value;

    public override SyntaxKind Kind => SyntaxKind.IntValue;

    /// <summary>The digits as written.</summary>
    public string Value { get; }

    object IValueNode.Value => Value;

    public ReadOnlySpan<byte> AsSpan() => _utf8 ??= Encoding.UTF8.GetBytes(Value);

    public byte ToByte() => byte.Parse(Value, NumberStyles.Integer, CultureInfo.InvariantCulture);

    public short ToInt16() => short.Parse(Value, NumberStyles.Integer, CultureInfo.InvariantCulture);

    public int ToInt32() => int.Parse(Value, NumberStyles.Integer, CultureInfo.InvariantCulture);

    public long ToInt64() => long.Parse(Value, NumberStyles.Integer, CultureInfo.InvariantCulture);

    public sbyte ToSByte() => sbyte.Parse(Value, NumberStyles.Integer, CultureInfo.InvariantCulture);

    public ushort ToUInt16() => ushort.Parse(Value, NumberStyles.Integer, CultureInfo.InvariantCulture);

    public uint ToUInt32() => uint.Parse(Value, NumberStyles.Integer, CultureInfo.InvariantCulture);

    public ulong ToUInt64() => ulong.Parse(Value, NumberStyles.Integer, CultureInfo.InvariantCulture);

    public float ToSingle() => float.Parse(Value, NumberStyles.Float, CultureInfo.InvariantCulture);

    public double ToDouble() => double.Parse(Value, NumberStyles.Float, CultureInfo.InvariantCulture);

    public decimal ToDecimal() => decimal.Parse(Value, NumberStyles.Float, CultureInfo.InvariantCulture);

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
    }
}

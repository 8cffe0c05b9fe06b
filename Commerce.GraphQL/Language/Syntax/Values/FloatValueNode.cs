using System.Globalization;
using System.Text;

namespace HotChocolate.Language;

/// <summary>A float literal. See <see href="https://spec.graphql.org/September2025/#FloatValue"/>.</summary>
public sealed class FloatValueNode : SyntaxNode, IValueNode<string>, IFloatValueLiteral
{
    private byte[]? _utf8;

    /// <exception cref="ArgumentException">The value is not finite.</exception>
    public FloatValueNode(double value)
        : this(null, Text(value), FloatFormat.FixedPoint)
    {
    }

    public FloatValueNode(decimal value)
        : this(null, value.ToString(CultureInfo.InvariantCulture), FloatFormat.FixedPoint)
    {
    }

    public FloatValueNode(ReadOnlyMemory<byte> value, FloatFormat format)
        : this(null, Encoding.UTF8.GetString(value.Span), format)
    {
    }

    internal FloatValueNode(Location? location, string value, FloatFormat format)
        : base(location)
    {
        Value = value;
        Format = value.AsSpan().ContainsAny('e', 'E') ? FloatFormat.Exponential : format;
    }

    public override SyntaxKind Kind => SyntaxKind.FloatValue;

    /// <summary>The number as written.</summary>
    public string Value { get; }

    object IValueNode.Value => Value;

    public FloatFormat Format { get; }

    public ReadOnlySpan<byte> AsSpan() => _utf8 ??= Encoding.UTF8.GetBytes(Value);

    public float ToSingle() => float.Parse(Value, NumberStyles.Float, CultureInfo.InvariantCulture);

    public double ToDouble() => double.Parse(Value, NumberStyles.Float, CultureInfo.InvariantCulture);

    public decimal ToDecimal() => decimal.Parse(Value, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string Text(double value) => double.IsFinite(value)
        ? value.ToString("R", CultureInfo.InvariantCulture)
        : throw new ArgumentException("GraphQL has no literal for infinities and NaN.", nameof(value));

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
    }
}

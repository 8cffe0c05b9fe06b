using System.Collections;
using System.Globalization;
using System.Text.Json;
using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>Anything: objects become dictionaries, lists lists, enum values their names.</summary>
public class AnyType : ScalarType
{
    /// <summary>The scalar <c>Any</c>.</summary>
    public AnyType() : this(ScalarNames.Any)
    {
    }

    /// <summary>A scalar of another name.</summary>
    public AnyType(string name, string? description = null, BindingBehavior bind = BindingBehavior.Explicit) : base(name, bind) => Description = description;

    /// <inheritdoc/>
    public override Type RuntimeType => typeof(object);

    /// <inheritdoc/>
    public override bool IsInstanceOfType(IValueNode valueSyntax) => true;

    /// <inheritdoc/>
    public override object? ParseLiteral(IValueNode valueSyntax) => valueSyntax switch
    {
        NullValueNode => null,
        StringValueNode value => value.Value,
        EnumValueNode value => value.Value,
        BooleanValueNode value => value.Value,
        IntValueNode value => Whole(value.Value),
        FloatValueNode value => Fraction(value),
        ListValueNode value => value.Items.Select(ParseLiteral).ToList(),
        ObjectValueNode value => value.Fields.GroupBy(f => f.Name.Value).ToDictionary(f => f.Key, f => ParseLiteral(f.Last().Value)),
        _ => throw new SerializationException($"{Name} cannot parse the given literal of type `{valueSyntax.GetType().Name}`.", this)
    };

    /// <inheritdoc/>
    public override IValueNode ParseValue(object? runtimeValue) => runtimeValue switch
    {
        null => NullValueNode.Default,
        string value => new StringValueNode(value),
        bool value => new BooleanValueNode(value),
        sbyte or byte or short or ushort or int or uint or long => new IntValueNode(Convert.ToInt64(runtimeValue, CultureInfo.InvariantCulture)),
        ulong value => new IntValueNode(value),
        float or double => new FloatValueNode(Convert.ToDouble(runtimeValue, CultureInfo.InvariantCulture)),
        decimal value => new FloatValueNode(value),
        JsonElement value => JsonLiterals.Read(value),
        IReadOnlyDictionary<string, object?> value => new ObjectValueNode([.. value.Select(p => new ObjectFieldNode(p.Key, ParseValue(p.Value)))]),
        IDictionary<string, object?> value => new ObjectValueNode([.. value.Select(p => new ObjectFieldNode(p.Key, ParseValue(p.Value)))]),
        IEnumerable value => new ListValueNode([.. value.Cast<object?>().Select(ParseValue)]),
        _ when Converter.TryConvert(runtimeValue.GetType(), typeof(string), runtimeValue, out var text) && text is string written => new StringValueNode(written),
        _ => JsonLiterals.Read(JsonSerializer.SerializeToElement(runtimeValue, JsonSerializerOptions.Web))
    };

    /// <inheritdoc/>
    public override IValueNode ParseResult(object? resultValue) => ParseValue(resultValue);

    /// <inheritdoc/>
    public override bool TrySerialize(object? runtimeValue, out object? resultValue)
    {
        resultValue = runtimeValue is null or string or bool or int or long or double or decimal or JsonElement ? runtimeValue : ParseLiteral(ParseValue(runtimeValue));
        return true;
    }

    /// <inheritdoc/>
    public override bool TryDeserialize(object? resultValue, out object? runtimeValue)
    {
        runtimeValue = resultValue is JsonElement element ? ParseLiteral(JsonLiterals.Read(element)) : resultValue;
        return true;
    }

    private static object Whole(string text)
    {
        if (int.TryParse(text, CultureInfo.InvariantCulture, out var small)) return small;
        if (long.TryParse(text, CultureInfo.InvariantCulture, out var big)) return big;
        return decimal.TryParse(text, CultureInfo.InvariantCulture, out var bigger) ? bigger : double.Parse(text, CultureInfo.InvariantCulture);
    }

    private static object Fraction(FloatValueNode value)
        => value.Format == FloatFormat.FixedPoint && decimal.TryParse(value.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact : value.ToDouble();
}

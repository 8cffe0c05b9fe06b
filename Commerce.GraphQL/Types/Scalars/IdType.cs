using System.Globalization;
using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>A name for an object that clients do not look into: read from strings and integers, written as a string (specification section 3.5.5).</summary>
public class IdType : ScalarType<string>
{
    /// <summary>The scalar <c>ID</c>.</summary>
    public IdType()
        : this(
            ScalarNames.ID,
            "The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `\"4\"`) or integer (such as `4`) input value will be accepted as an ID.")
    {
    }

    /// <summary>A scalar of another name.</summary>
    public IdType(string name, string? description = null, BindingBehavior bind = BindingBehavior.Explicit) : base(name, bind) => Description = description;

    /// <inheritdoc/>
    public override bool IsInstanceOfType(IValueNode valueSyntax) => valueSyntax is StringValueNode or IntValueNode or NullValueNode;

    /// <inheritdoc/>
    public override object? ParseLiteral(IValueNode valueSyntax) => valueSyntax switch
    {
        NullValueNode => null,
        StringValueNode text => text.Value,
        IntValueNode number => number.Value,
        _ => throw new SerializationException($"{Name} cannot parse the given literal of type `{valueSyntax.GetType().Name}`.", this)
    };

    /// <inheritdoc/>
    public override IValueNode ParseValue(object? runtimeValue) => runtimeValue switch
    {
        null => NullValueNode.Default,
        string text => new StringValueNode(text),
        int or long or short or byte => new StringValueNode(Convert.ToString(runtimeValue, CultureInfo.InvariantCulture)!),
        _ => throw new SerializationException($"{Name} cannot parse the given value of type `{runtimeValue.GetType()}`.", this)
    };

    /// <inheritdoc/>
    public override IValueNode ParseResult(object? resultValue) => ParseValue(resultValue);

    /// <inheritdoc/>
    public override bool TryDeserialize(object? resultValue, out object? runtimeValue)
    {
        runtimeValue = resultValue;
        return resultValue is null or string || Converter.TryConvert(resultValue.GetType(), typeof(string), resultValue, out runtimeValue);
    }
}

using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>A scalar for fractional numbers: takes integer and float literals between a minimum and a maximum.</summary>
public abstract class FloatTypeBase<TRuntimeType> : ScalarType<TRuntimeType> where TRuntimeType : struct, IComparable<TRuntimeType>
{
    private protected FloatTypeBase(string name, TRuntimeType min, TRuntimeType max, BindingBehavior bind = BindingBehavior.Explicit) : base(name, bind)
    {
        MinValue = min;
        MaxValue = max;
    }

    /// <summary>The least value.</summary>
    public TRuntimeType MinValue { get; }

    /// <summary>The greatest value.</summary>
    public TRuntimeType MaxValue { get; }

    /// <inheritdoc/>
    public override bool IsInstanceOfType(IValueNode valueSyntax)
        => valueSyntax is NullValueNode || (Text(valueSyntax) is { } text && TryParse(text, out var value) && IsInRange(value));

    /// <inheritdoc/>
    public override bool IsInstanceOfType(object? runtimeValue) => runtimeValue is null || (runtimeValue is TRuntimeType value && IsInRange(value));

    /// <inheritdoc/>
    public override object? ParseLiteral(IValueNode valueSyntax)
    {
        if (valueSyntax is NullValueNode) return null;
        return Text(valueSyntax) is { } text && TryParse(text, out var value) && IsInRange(value)
            ? value
            : throw new SerializationException($"{Name} cannot parse the given literal of type `{valueSyntax.GetType().Name}`.", this);
    }

    /// <inheritdoc/>
    public override IValueNode ParseValue(object? runtimeValue) => runtimeValue switch
    {
        null => NullValueNode.Default,
        TRuntimeType value when IsInRange(value) => Literal(value),
        _ => throw new SerializationException($"{Name} cannot parse the given value of type `{runtimeValue.GetType()}`.", this)
    };

    /// <inheritdoc/>
    public override IValueNode ParseResult(object? resultValue) => ParseValue(Deserialize(resultValue));

    /// <inheritdoc/>
    public override bool TrySerialize(object? runtimeValue, out object? resultValue)
    {
        resultValue = runtimeValue;
        return runtimeValue is null || (runtimeValue is TRuntimeType value && IsInRange(value));
    }

    /// <inheritdoc/>
    public override bool TryDeserialize(object? resultValue, out object? runtimeValue)
    {
        runtimeValue = resultValue;
        if (resultValue is null) return true;
        if (resultValue is not TRuntimeType && !Converter.TryConvert(resultValue.GetType(), typeof(TRuntimeType), resultValue, out runtimeValue)) return false;
        return runtimeValue is TRuntimeType value && IsInRange(value);
    }

    /// <summary>Reads a number; false where it is none or does not fit.</summary>
    private protected abstract bool TryParse(string text, out TRuntimeType value);

    /// <summary>Writes a number.</summary>
    private protected abstract IValueNode Literal(TRuntimeType value);

    private bool IsInRange(TRuntimeType value) => value.CompareTo(MinValue) >= 0 && value.CompareTo(MaxValue) <= 0;

    private static string? Text(IValueNode literal) => literal switch { IntValueNode number => number.Value, FloatValueNode number => number.Value, _ => null };
}

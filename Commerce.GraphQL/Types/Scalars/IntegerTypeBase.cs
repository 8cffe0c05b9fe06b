using System.Numerics;
using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>A scalar for whole numbers: takes integer literals between a minimum and a maximum.</summary>
public abstract class IntegerTypeBase<TRuntimeType> : ScalarType<TRuntimeType, IntValueNode> where TRuntimeType : struct, IBinaryInteger<TRuntimeType>
{
    private protected IntegerTypeBase(string name, TRuntimeType min, TRuntimeType max, BindingBehavior bind = BindingBehavior.Explicit) : base(name, bind)
    {
        MinValue = min;
        MaxValue = max;
    }

    /// <summary>The least value.</summary>
    public TRuntimeType MinValue { get; }

    /// <summary>The greatest value.</summary>
    public TRuntimeType MaxValue { get; }

    /// <inheritdoc/>
    protected override bool IsInstanceOfType(IntValueNode valueSyntax) => TryParse(valueSyntax, out _);

    /// <inheritdoc/>
    protected override bool IsInstanceOfType(TRuntimeType runtimeValue) => runtimeValue >= MinValue && runtimeValue <= MaxValue;

    /// <inheritdoc/>
    protected override TRuntimeType ParseLiteral(IntValueNode valueSyntax) => TryParse(valueSyntax, out var value) ? value : throw CreateParseLiteralError(valueSyntax);

    /// <inheritdoc/>
    public override IValueNode ParseResult(object? resultValue) => ParseValue(Deserialize(resultValue));

    /// <inheritdoc/>
    public override bool TrySerialize(object? runtimeValue, out object? resultValue)
    {
        resultValue = runtimeValue;
        return runtimeValue is null || (runtimeValue is TRuntimeType value && IsInstanceOfType(value));
    }

    /// <inheritdoc/>
    public override bool TryDeserialize(object? resultValue, out object? runtimeValue)
    {
        runtimeValue = resultValue;
        if (resultValue is null) return true;
        if (resultValue is not TRuntimeType && !Converter.TryConvert(resultValue.GetType(), typeof(TRuntimeType), resultValue, out runtimeValue)) return false;
        return runtimeValue is TRuntimeType value && IsInstanceOfType(value);
    }

    private bool TryParse(IntValueNode literal, out TRuntimeType value)
        => TRuntimeType.TryParse(literal.Value, System.Globalization.CultureInfo.InvariantCulture, out value) && IsInstanceOfType(value);
}

using System.Diagnostics.CodeAnalysis;
using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>A scalar whose values are written as text.</summary>
public abstract class TextScalar<TRuntimeType> : ScalarType<TRuntimeType, StringValueNode> where TRuntimeType : notnull
{
    private protected TextScalar(string name, string? description, BindingBehavior bind, string? specifiedBy = null) : base(name, bind)
    {
        Description = description;
        if (specifiedBy is not null) SpecifiedBy = new Uri(specifiedBy);
    }

    /// <inheritdoc/>
    protected override TRuntimeType ParseLiteral(StringValueNode valueSyntax) => TryParse(valueSyntax.Value, out var value) ? value : throw CreateParseLiteralError(valueSyntax);

    /// <inheritdoc/>
    protected override StringValueNode ParseValue(TRuntimeType runtimeValue) => new(Format(runtimeValue));

    /// <inheritdoc/>
    public override IValueNode ParseResult(object? resultValue) => resultValue is string text ? new StringValueNode(text) : ParseValue(Deserialize(resultValue));

    /// <inheritdoc/>
    public override bool TrySerialize(object? runtimeValue, out object? resultValue)
    {
        resultValue = runtimeValue is TRuntimeType value ? Format(value) : null;
        return runtimeValue is null or TRuntimeType;
    }

    /// <inheritdoc/>
    public override bool TryDeserialize(object? resultValue, out object? runtimeValue)
    {
        runtimeValue = resultValue;
        switch (resultValue)
        {
            case null or TRuntimeType:
                return true;
            case string text when TryParse(text, out var value):
                runtimeValue = value;
                return true;
            case string:
                return false;
            default:
                return Converter.TryConvert(resultValue.GetType(), typeof(TRuntimeType), resultValue, out runtimeValue);
        }
    }

    private protected abstract bool TryParse(string text, [MaybeNullWhen(false)] out TRuntimeType value);

    private protected abstract string Format(TRuntimeType value);
}

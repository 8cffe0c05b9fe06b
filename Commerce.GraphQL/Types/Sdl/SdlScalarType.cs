using HotChocolate.Language;

namespace HotChocolate.Types.Sdl;

/// <summary>A scalar that a schema document declares and no .NET type explains: takes any literal and hands values through as they are.</summary>
internal sealed class SdlScalarType : ScalarType
{
    public SdlScalarType(string name, Uri? specifiedBy) : base(name) => SpecifiedBy = specifiedBy;

    public override Type RuntimeType => typeof(object);

    public override bool IsInstanceOfType(IValueNode valueSyntax) => true;

    public override object? ParseLiteral(IValueNode valueSyntax) => UntypedValues.FromLiteral(valueSyntax);

    public override IValueNode ParseValue(object? runtimeValue) => UntypedValues.ToLiteral(runtimeValue);

    public override IValueNode ParseResult(object? resultValue) => UntypedValues.ToLiteral(resultValue);

    public override bool TrySerialize(object? runtimeValue, out object? resultValue)
    {
        resultValue = runtimeValue;
        return true;
    }

    public override bool TryDeserialize(object? resultValue, out object? runtimeValue)
    {
        runtimeValue = resultValue;
        return true;
    }
}

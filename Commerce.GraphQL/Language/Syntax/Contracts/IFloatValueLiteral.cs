namespace HotChocolate.Language;

/// <summary>A numeric literal. Conversions throw <see cref="OverflowException"/> when the number does not fit.</summary>
public interface IFloatValueLiteral : IHasSpan
{
    float ToSingle();

    double ToDouble();

    decimal ToDecimal();
}

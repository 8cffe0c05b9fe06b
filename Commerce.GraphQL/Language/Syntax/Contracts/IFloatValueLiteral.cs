namespace HotChocolate.Language;

/// <summary>
/// A numeric literal. A number too big for a float or double becomes infinite; one too big for a decimal throws
/// <see cref="OverflowException"/>.
/// </summary>
public interface IFloatValueLiteral : IHasSpan
{
    float ToSingle();

    double ToDouble();

    decimal ToDecimal();
}

namespace HotChocolate.Language;

/// <summary>How a float literal is written.</summary>
public enum FloatFormat
{
    /// <summary>With a fraction and without exponent: <c>1.5</c>.</summary>
    FixedPoint,

    /// <summary>With an exponent: <c>1.5e3</c>.</summary>
    Exponential,
}

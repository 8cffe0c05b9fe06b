using System.Globalization;
using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>The Decimal scalar type represents a decimal floating-point number.</summary>
public class DecimalType : FloatTypeBase<decimal>
{
    /// <summary>The scalar <c>Decimal</c>.</summary>
    public DecimalType() : this(decimal.MinValue, decimal.MaxValue)
    {
    }

    /// <summary>The scalar <c>Decimal</c> with a smaller range.</summary>
    public DecimalType(decimal min, decimal max) : this(ScalarNames.Decimal, "The `Decimal` scalar type represents a decimal floating-point number.", min, max, BindingBehavior.Implicit)
    {
    }

    /// <summary>A scalar of another name.</summary>
    public DecimalType(string name, string? description = null, decimal min = decimal.MinValue, decimal max = decimal.MaxValue, BindingBehavior bind = BindingBehavior.Explicit)
        : base(name, min, max, bind) => Description = description;

    private protected override bool TryParse(string text, out decimal value) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    private protected override IValueNode Literal(decimal value) => new FloatValueNode(value);
}

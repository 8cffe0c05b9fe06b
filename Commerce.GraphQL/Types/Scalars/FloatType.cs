using System.Globalization;
using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>The Float scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_754).</summary>
public class FloatType : FloatTypeBase<double>
{
    /// <summary>The scalar <c>Float</c>.</summary>
    public FloatType() : this(double.MinValue, double.MaxValue)
    {
    }

    /// <summary>The scalar <c>Float</c> with a smaller range.</summary>
    public FloatType(double min, double max) : this(ScalarNames.Float, "The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_754).", min, max, BindingBehavior.Implicit)
    {
    }

    /// <summary>A scalar of another name.</summary>
    public FloatType(string name, string? description = null, double min = double.MinValue, double max = double.MaxValue, BindingBehavior bind = BindingBehavior.Explicit)
        : base(name, min, max, bind) => Description = description;

    private protected override bool TryParse(string text, out double value) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    private protected override IValueNode Literal(double value) => new FloatValueNode(value);
}

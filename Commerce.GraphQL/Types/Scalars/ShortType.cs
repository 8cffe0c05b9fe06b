using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>The Short scalar type represents non-fractional signed whole 16-bit numeric values. Short can represent values between -(2^15) and 2^15 - 1.</summary>
public class ShortType : IntegerTypeBase<short>
{
    /// <summary>The scalar <c>Short</c>.</summary>
    public ShortType() : this(short.MinValue, short.MaxValue)
    {
    }

    /// <summary>The scalar <c>Short</c> with a smaller range.</summary>
    public ShortType(short min, short max) : this(ScalarNames.Short, "The `Short` scalar type represents non-fractional signed whole 16-bit numeric values. Short can represent values between -(2^15) and 2^15 - 1.", min, max, BindingBehavior.Implicit)
    {
    }

    /// <summary>A scalar of another name.</summary>
    public ShortType(string name, string? description = null, short min = short.MinValue, short max = short.MaxValue, BindingBehavior bind = BindingBehavior.Explicit)
        : base(name, min, max, bind) => Description = description;

    /// <inheritdoc/>
    protected override IntValueNode ParseValue(short runtimeValue) => new((int)runtimeValue);
}

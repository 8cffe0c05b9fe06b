using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>The Long scalar type represents non-fractional signed whole 64-bit numeric values. Long can represent values between -(2^63) and 2^63 - 1.</summary>
public class LongType : IntegerTypeBase<long>
{
    /// <summary>The scalar <c>Long</c>.</summary>
    public LongType() : this(long.MinValue, long.MaxValue)
    {
    }

    /// <summary>The scalar <c>Long</c> with a smaller range.</summary>
    public LongType(long min, long max) : this(ScalarNames.Long, "The `Long` scalar type represents non-fractional signed whole 64-bit numeric values. Long can represent values between -(2^63) and 2^63 - 1.", min, max, BindingBehavior.Implicit)
    {
    }

    /// <summary>A scalar of another name.</summary>
    public LongType(string name, string? description = null, long min = long.MinValue, long max = long.MaxValue, BindingBehavior bind = BindingBehavior.Explicit)
        : base(name, min, max, bind) => Description = description;

    /// <inheritdoc/>
    protected override IntValueNode ParseValue(long runtimeValue) => new(runtimeValue);
}

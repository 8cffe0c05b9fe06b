using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>The Int scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1.</summary>
public class IntType : IntegerTypeBase<int>
{
    /// <summary>The scalar <c>Int</c>.</summary>
    public IntType() : this(int.MinValue, int.MaxValue)
    {
    }

    /// <summary>The scalar <c>Int</c> with a smaller range.</summary>
    public IntType(int min, int max) : this(ScalarNames.Int, "The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1.", min, max, BindingBehavior.Implicit)
    {
    }

    /// <summary>A scalar of another name.</summary>
    public IntType(string name, string? description = null, int min = int.MinValue, int max = int.MaxValue, BindingBehavior bind = BindingBehavior.Explicit)
        : base(name, min, max, bind) => Description = description;

    /// <inheritdoc/>
    protected override IntValueNode ParseValue(int runtimeValue) => new(runtimeValue);
}

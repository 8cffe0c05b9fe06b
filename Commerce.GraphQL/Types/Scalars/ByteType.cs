using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>The Byte scalar type represents non-fractional whole numeric values. Byte can represent values between 0 and 255.</summary>
public class ByteType : IntegerTypeBase<byte>
{
    /// <summary>The scalar <c>Byte</c>.</summary>
    public ByteType() : this(byte.MinValue, byte.MaxValue)
    {
    }

    /// <summary>The scalar <c>Byte</c> with a smaller range.</summary>
    public ByteType(byte min, byte max) : this(ScalarNames.Byte, "The `Byte` scalar type represents non-fractional whole numeric values. Byte can represent values between 0 and 255.", min, max, BindingBehavior.Implicit)
    {
    }

    /// <summary>A scalar of another name.</summary>
    public ByteType(string name, string? description = null, byte min = byte.MinValue, byte max = byte.MaxValue, BindingBehavior bind = BindingBehavior.Explicit)
        : base(name, min, max, bind) => Description = description;

    /// <inheritdoc/>
    protected override IntValueNode ParseValue(byte runtimeValue) => new((int)runtimeValue);
}

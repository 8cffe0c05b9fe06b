namespace HotChocolate.Types;

/// <summary>Bytes in base64.</summary>
public class ByteArrayType : TextScalar<byte[]>
{
    /// <summary>The scalar <c>ByteArray</c>.</summary>
    public ByteArrayType() : this(ScalarNames.ByteArray, null, BindingBehavior.Explicit)
    {
    }

    /// <summary>A scalar of another name.</summary>
    public ByteArrayType(string name, string? description = null, BindingBehavior bind = BindingBehavior.Explicit) : base(name, description, bind)
    {
    }

    private protected override bool TryParse(string text, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out byte[] value)
    {
        value = null;
        try
        {
            value = Convert.FromBase64String(text);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private protected override string Format(byte[] value) => Convert.ToBase64String(value);
}

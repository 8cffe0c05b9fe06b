using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>The scalar of files in a multipart request; it is an input only.</summary>
public sealed class UploadType : ScalarType<IFile, FileValueNode>
{
    public UploadType()
        : base("Upload", BindingBehavior.Implicit)
        => Description = "The `Upload` scalar type represents a file upload.";

    protected override IFile ParseLiteral(FileValueNode valueSyntax) => valueSyntax.Value;

    protected override FileValueNode ParseValue(IFile runtimeValue) => new(runtimeValue);

    public override IValueNode ParseResult(object? resultValue)
        => throw new SerializationException("A file cannot be part of a response.", this);

    public override bool TrySerialize(object? runtimeValue, out object? resultValue)
    {
        resultValue = null;
        return runtimeValue is null;
    }
}

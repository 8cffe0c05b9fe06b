using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>A file as the value of a variable. No document can have one.</summary>
public sealed class FileValueNode(IFile value) : SyntaxNode(null), IValueNode<IFile>
{
    public override SyntaxKind Kind => SyntaxKind.StringValue;

    public IFile Value { get; } = value ?? throw new ArgumentNullException(nameof(value));

    object? IValueNode.Value => Value;

    internal override void CollectNodes(List<ISyntaxNode> nodes)
    {
    }
}

namespace HotChocolate.Language;

/// <summary>A value literal or a variable.</summary>
public interface IValueNode : ISyntaxNode
{
    /// <summary>The raw value: the text of a scalar, the items of a list, the fields of an object, <c>null</c> for null.</summary>
    object? Value { get; }
}

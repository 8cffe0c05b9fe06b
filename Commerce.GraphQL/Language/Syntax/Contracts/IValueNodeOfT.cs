namespace HotChocolate.Language;

/// <summary>A value literal with a typed raw value.</summary>
public interface IValueNode<out T> : IValueNode
{
    new T Value { get; }
}

namespace HotChocolate.Types.Pagination;

/// <summary>An item of a page together with its place in the list.</summary>
public interface IEdge
{
    /// <summary>The item.</summary>
    object? Node { get; }

    /// <summary>The place of the item, for <c>after</c> and <c>before</c>; opaque to clients.</summary>
    string Cursor { get; }
}

/// <inheritdoc/>
public interface IEdge<out T> : IEdge
{
    /// <summary>The item.</summary>
    new T Node { get; }
}

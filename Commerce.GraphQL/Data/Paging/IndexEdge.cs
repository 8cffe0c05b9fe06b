namespace HotChocolate.Types.Pagination;

/// <summary>An item whose cursor is its position in the whole list, counted from 0.</summary>
public sealed class IndexEdge<T> : Edge<T>
{
    private IndexEdge(T node, int index) : base(node, static edge => IndexCursor.Format(((IndexEdge<T>)edge).Index)) => Index = index;

    /// <summary>The position in the whole list, counted from 0.</summary>
    public int Index { get; }

    /// <summary>An edge of the item at the given position.</summary>
    public static IndexEdge<T> Create(T node, int index) => new(node, index);
}

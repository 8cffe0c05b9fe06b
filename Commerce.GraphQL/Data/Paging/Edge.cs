namespace HotChocolate.Types.Pagination;

/// <summary>An item of a page together with its place in the list.</summary>
public class Edge<T> : IEdge<T>
{
    private readonly Func<Edge<T>, string>? _resolveCursor;
    private string? _cursor;

    /// <summary>An item with a cursor that is there already.</summary>
    public Edge(T node, string cursor)
    {
        ArgumentException.ThrowIfNullOrEmpty(cursor);
        Node = node;
        _cursor = cursor;
    }

    /// <summary>An item whose cursor is made when a client asks for it.</summary>
    public Edge(T node, Func<T, string> resolveCursor)
        : this(node, edge => resolveCursor(edge.Node)) => ArgumentNullException.ThrowIfNull(resolveCursor);

    /// <inheritdoc cref="Edge{T}(T, Func{T, string})"/>
    public Edge(T node, Func<Edge<T>, string> resolveCursor)
    {
        ArgumentNullException.ThrowIfNull(resolveCursor);
        Node = node;
        _resolveCursor = resolveCursor;
    }

    /// <inheritdoc/>
    public T Node { get; }

    object? IEdge.Node => Node;

    /// <inheritdoc/>
    public string Cursor => _cursor ??= _resolveCursor!(this);
}

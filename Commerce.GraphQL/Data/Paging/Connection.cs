namespace HotChocolate.Types.Pagination;

/// <summary>A page of a list, whatever paged it.</summary>
public interface IPage
{
    /// <summary>The items with their places.</summary>
    IReadOnlyList<object> Items { get; }

    /// <summary>Where the page stands.</summary>
    IPageInfo Info { get; }
}

/// <summary>A page of a list as Relay's connections see it.</summary>
public interface IConnection : IPage
{
    /// <summary>The items with their cursors.</summary>
    IReadOnlyList<IEdge> Edges { get; }
}

/// <summary>A page of a list: its items, where it stands, how long the whole list is.</summary>
public class Connection(IReadOnlyList<IEdge> edges, ConnectionPageInfo info, int totalCount = 0) : IConnection
{
    /// <inheritdoc/>
    public IReadOnlyList<IEdge> Edges { get; } = edges ?? throw new ArgumentNullException(nameof(edges));

    /// <summary>Where the page stands, with the cursors of its ends.</summary>
    public ConnectionPageInfo Info { get; } = info ?? throw new ArgumentNullException(nameof(info));

    /// <summary>How many items the whole list has; below 0 where nobody asked.</summary>
    public int TotalCount { get; } = totalCount;

    IReadOnlyList<object> IPage.Items => Edges;

    IPageInfo IPage.Info => Info;

    /// <summary>An empty page of an empty list.</summary>
    public static Connection<T> Empty<T>() => new([], ConnectionPageInfo.Empty);
}

/// <summary>A page of a list of <typeparamref name="T"/>.</summary>
public class Connection<T> : Connection
{
    /// <summary>A page of the given edges.</summary>
    public Connection(IReadOnlyList<IEdge<T>> edges, ConnectionPageInfo info, int totalCount = 0) : base(edges, info, totalCount) => Edges = edges;

    /// <summary>A page whose items nobody asked for.</summary>
    public Connection(ConnectionPageInfo info, int totalCount = 0) : this([], info, totalCount)
    {
    }

    /// <summary>The items with their cursors.</summary>
    public new IReadOnlyList<IEdge<T>> Edges { get; }
}

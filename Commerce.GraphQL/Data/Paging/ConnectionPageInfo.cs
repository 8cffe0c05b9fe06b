namespace HotChocolate.Types.Pagination;

/// <summary>Where a page stands in its list.</summary>
public interface IPageInfo
{
    /// <summary>Whether more items follow the page.</summary>
    bool HasNextPage { get; }

    /// <summary>Whether items precede the page.</summary>
    bool HasPreviousPage { get; }
}

/// <summary>Where a page stands in its list, with the cursors of its ends.</summary>
public class ConnectionPageInfo(bool hasNextPage, bool hasPreviousPage, string? startCursor, string? endCursor) : IPageInfo
{
    /// <inheritdoc/>
    public bool HasNextPage { get; } = hasNextPage;

    /// <inheritdoc/>
    public bool HasPreviousPage { get; } = hasPreviousPage;

    /// <summary>The cursor of the first item; null where the page is empty.</summary>
    public string? StartCursor { get; } = startCursor;

    /// <summary>The cursor of the last item; null where the page is empty.</summary>
    public string? EndCursor { get; } = endCursor;

    /// <summary>An empty page of an empty list.</summary>
    public static ConnectionPageInfo Empty { get; } = new(false, false, null, null);
}

using HotChocolate.Types.Pagination;

namespace GreenDonut.Data;

/// <summary>Turns pages found by keys into connections.</summary>
public static class HotChocolatePaginationResultExtensions
{
    /// <summary>The page as a connection; null stays an empty connection.</summary>
    public static async Task<Connection<T>> ToConnectionAsync<T>(this Task<Page<T>> resultPromise)
    {
        ArgumentNullException.ThrowIfNull(resultPromise);
        return ToConnection(await resultPromise.ConfigureAwait(false));
    }

    /// <inheritdoc cref="ToConnectionAsync{T}(Task{Page{T}})"/>
    public static async ValueTask<Connection<T>> ToConnectionAsync<T>(this ValueTask<Page<T>> resultPromise)
        => ToConnection(await resultPromise.ConfigureAwait(false));

    private static Connection<T> ToConnection<T>(Page<T>? page)
    {
        page ??= Page<T>.Empty;
        var edges = new List<IEdge<T>>(page.Items.Length);
        foreach (var item in page.Items) edges.Add(new Edge<T>(item, page.CreateCursor));
        var info = new ConnectionPageInfo(
            page.HasNextPage,
            page.HasPreviousPage,
            edges.Count > 0 ? edges[0].Cursor : null,
            edges.Count > 0 ? edges[^1].Cursor : null);
        return new Connection<T>(edges, info, page.TotalCount ?? -1);
    }
}

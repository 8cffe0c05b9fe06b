using HotChocolate.Execution.Processing;

namespace HotChocolate.Types.Pagination;

/// <summary>Cuts a page out of what was read: one item more than asked tells that there are more.</summary>
internal static class PageWindow
{
    /// <summary>A page whose first item stands at the start of <paramref name="range"/>.</summary>
    /// <param name="items">The items of the range, and one more where there is one.</param>
    public static Connection<T> Create<T>(List<T> items, PageRange range, int? total)
    {
        var more = items.Count > range.Length;
        var edges = new IEdge<T>[more ? range.Length : items.Count];
        for (var i = 0; i < edges.Length; i++) edges[i] = IndexEdge<T>.Create(items[i], range.Start + i);

        var info = new ConnectionPageInfo(
            more,
            range.Start > 0,
            edges.Length > 0 ? edges[0].Cursor : null,
            edges.Length > 0 ? edges[^1].Cursor : null);
        return new Connection<T>(edges, info, total ?? -1);
    }

    /// <summary>A page of rows that know their keys.</summary>
    /// <param name="rows">The rows as they were read, and one more where there is one.</param>
    public static Connection<ProjectedRow> Create(List<ProjectedRow> rows, KeySetPage page, int? total)
    {
        var more = rows.Count > page.Size;
        if (more) rows.RemoveAt(page.Size);
        if (page.IsBackward) rows.Reverse();
        IEdge<ProjectedRow>[] edges = [.. rows.Select(row => new Edge<ProjectedRow>(row, (ProjectedRow known) => page.Keys.Format(known.Keys)))];

        var (hasNext, hasPrevious) = page.Ends(more);
        var info = new ConnectionPageInfo(hasNext, hasPrevious, edges.Length > 0 ? edges[0].Cursor : null, edges.Length > 0 ? edges[^1].Cursor : null);
        return new Connection<ProjectedRow>(edges, info, total ?? -1);
    }

    /// <summary>A connection whose items nobody asked for.</summary>
    public static Connection<T> Counted<T>(int? total) => new(ConnectionPageInfo.Empty, total ?? -1);
}

namespace Commerce.Admin.Components.Shared;

/// <summary>
/// Where in a list one stands. Cursors are the API's and mean nothing to us; the number is for the reader's eyes and counts the steps taken.
/// </summary>
/// <param name="Size">Rows per page.</param>
public sealed record PageQuery(int Number = 1, string? After = null, string? Before = null, bool Last = false, int Size = PageQuery.DefaultSize)
{
    public const int DefaultSize = 50;

    public static readonly IReadOnlyList<int> Sizes = [20, 50];

    public static PageQuery Of(int? number, string? after, string? before, bool? last, int? size)
        => new(Math.Max(1, number ?? 1), after, before, last ?? false, size is { } rows && Sizes.Contains(rows) ? rows : DefaultSize);

    public PageQuery First() => new(Size: Size);

    public PageQuery Next(PageInfo page) => new(Number + 1, After: page.EndCursor, Size: Size);

    public PageQuery Previous(PageInfo page) => Number <= 2 ? First() : new(Number - 1, Before: page.StartCursor, Size: Size);

    public PageQuery ToLast(int pages) => new(pages, Last: true, Size: Size);

    /// <summary>The paging arguments of a connection.</summary>
    public void AddTo(IDictionary<string, object?> variables)
    {
        var backwards = Last || Before is not null;
        variables[backwards ? "last" : "first"] = Size;
        if (Before is not null)
            variables["before"] = Before;
        else if (After is not null && !Last)
            variables["after"] = After;
    }

    public void AddTo(QueryStringBuilder query) => query
        .Add("page", Number, unless: 1)
        .Add("after", After)
        .Add("before", Before)
        .Add("last", Last ? "true" : null)
        .Add("size", Size, unless: DefaultSize);
}

/// <summary>A connection's <c>pageInfo</c>.</summary>
public sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);

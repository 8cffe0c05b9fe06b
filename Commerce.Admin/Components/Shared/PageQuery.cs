using System.Globalization;

namespace Commerce.Admin.Components.Shared;

/// <summary>
/// Where in a list one stands. Cursors are the API's and mean nothing to us; the number is for the reader's eyes and counts the steps taken.
/// </summary>
/// <param name="Size">Rows per page.</param>
/// <param name="WasLost">The place one came for is not in the list, so this is its beginning.</param>
public sealed record PageQuery(
    int Number = 1, string? After = null, string? Before = null, bool Last = false, int Size = PageQuery.DefaultSize, bool WasLost = false)
{
    public const int DefaultSize = 50;

    private const string LostPlace = "lost";

    public static readonly IReadOnlyList<int> Sizes = [20, 50];

    public bool IsFirst => After is null && Before is null && !Last;

    /// <summary>Reads an address, which anybody may have typed: what makes no sense is left out.</summary>
    public static PageQuery Of(string? page, string? after, string? before, string? last, string? size)
    {
        var rows = Whole(size) is { } wanted && Sizes.Contains(wanted) ? wanted : DefaultSize;
        var (forwards, backwards) = (Given(after), Given(before));
        if (last == "true")
            return new(Whole(page) ?? 2, Last: true, Size: rows);
        // Without a cursor it is the first page, whatever number is written there.
        return forwards is null && backwards is null
            ? new(Size: rows, WasLost: page == LostPlace)
            : new(Math.Max(2, Whole(page) ?? 2), forwards, forwards is null ? backwards : null, Size: rows);
    }

    public PageQuery First() => new(Size: Size);

    public PageQuery Lost() => new(Size: Size, WasLost: true);

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
        .Add("page", WasLost ? LostPlace : Number == 1 ? null : Number.ToString(CultureInfo.InvariantCulture))
        .Add("after", After)
        .Add("before", Before)
        .Add("last", Last ? "true" : null)
        .Add("size", Size, unless: DefaultSize);

    private static int? Whole(string? text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    private static string? Given(string? text) => string.IsNullOrEmpty(text) ? null : text;
}

/// <summary>A connection's <c>pageInfo</c>.</summary>
public sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);

namespace HotChocolate.Types.Pagination;

/// <summary>What a client asked of one connection field, checked against the field's limits.</summary>
internal static class PageRequest
{
    /// <summary>The page that is asked for; throws <c>HC0051</c>, <c>HC0052</c> or <c>HC0079</c> where the field does not allow it.</summary>
    public static CursorPagingArguments Create(PageSettings settings, string coordinate, int? first, int? last, string? after, string? before)
    {
        if (!settings.AllowBackwardPagination) (last, before) = (null, null);
        if (settings.RequirePagingBoundaries && first is null && last is null) throw PagingErrors.NoBoundaries(coordinate);
        Check(settings, coordinate, first);
        Check(settings, coordinate, last);
        if (first is null && last is null) first = settings.DefaultPageSize;
        if (first is not null) last = null;
        return new CursorPagingArguments(first, last, after, before);
    }

    private static void Check(PageSettings settings, string coordinate, int? size)
    {
        if (size < 0) throw PagingErrors.NegativeSize(coordinate, size.Value);
        if (size > settings.MaxPageSize) throw PagingErrors.TooManyItems(coordinate, size.Value, settings.MaxPageSize);
    }
}

namespace HotChocolate.Types.Pagination;

/// <summary>
/// The part of a list that a page shows, as positions (Relay's cursor connections, section 4.4 "Pagination algorithm").
/// </summary>
/// <param name="Start">The position of the first item.</param>
/// <param name="Length">How many items at most.</param>
internal readonly record struct PageRange(int Start, int Length)
{
    /// <summary>Whether the part can only be found once the length of the list is known.</summary>
    public static bool NeedsTotal(CursorPagingArguments arguments) => arguments is { First: null, Before: null };

    /// <summary>Finds the part; throws <c>HC0078</c> for a cursor that is none.</summary>
    /// <param name="arguments">What the client asked.</param>
    /// <param name="total">The length of the list, where it is known.</param>
    public static PageRange Of(CursorPagingArguments arguments, int? total)
    {
        var start = arguments.After is { } after ? (long)Position(CursorPagingArgumentNames.After, after) + 1 : 0;
        var end = arguments.Before is { } before ? (long)Position(CursorPagingArgumentNames.Before, before) : total ?? int.MaxValue;
        start = Math.Max(start, 0);
        if (total is { } length) end = Math.Min(end, length);
        if (arguments.First is { } first) end = Math.Min(end, start + first);
        if (arguments.Last is { } last) start = Math.Max(start, end - last);
        start = Math.Min(start, int.MaxValue);
        return new PageRange((int)start, (int)Math.Clamp(end - start, 0, int.MaxValue - 1));
    }

    private static int Position(string argument, string cursor)
        => IndexCursor.TryParse(cursor, out var position) ? position : throw PagingErrors.InvalidCursor(argument, cursor);
}

using HotChocolate.Types.Pagination;

namespace HotChocolate.Data.Compiled;

/// <summary>The part of each list that a connection below rows shows.</summary>
/// <param name="Start">The position of the first item; where the part is counted from the end, it begins there at the earliest.</param>
/// <param name="Length">How many items at most.</param>
/// <param name="FromEnd">Whether the items are the last ones: which positions they have, only the length of the list tells.</param>
internal readonly record struct LevelSlice(int Start, int Length, bool FromEnd)
{
    public int Skip => FromEnd ? 0 : Start;

    /// <summary>From the start one more than is shown, which tells whether there are more.</summary>
    public int Take => FromEnd ? Length : Length + 1;

    public static LevelSlice Of(CursorPagingArguments arguments)
    {
        var fromEnd = PageRange.NeedsTotal(arguments);
        var range = PageRange.Of(fromEnd ? arguments with { First = 0, Last = null } : arguments, null);
        // A cursor behind which there can be nothing: whether it is one at all, the field's own way says.
        if (range.Start == int.MaxValue || range.Length >= int.MaxValue - 1) throw new NotCompiledException("a page without bounds");
        return new LevelSlice(range.Start, fromEnd ? arguments.Last!.Value : range.Length, fromEnd);
    }
}

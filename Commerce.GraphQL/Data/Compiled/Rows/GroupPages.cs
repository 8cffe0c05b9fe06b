using System.Buffers;

namespace HotChocolate.Data.Compiled;

/// <summary>The pages of a connection, one for each group of rows: each row is placed in its list, and what is no part of the page is left out.</summary>
/// <param name="slice">The part of each list.</param>
/// <param name="groups">How many groups there are.</param>
internal sealed class GroupPages(LevelSlice slice, int groups) : IDisposable
{
    private readonly int[] _read = Cleared(groups);
    private readonly int[] _totals = Cleared(groups);

    /// <summary>The length of the list of a group.</summary>
    public void SetTotal(int group, int total) => _totals[group] = total;

    /// <summary>Places the next row of a group; -1 for a row that is not shown.</summary>
    public int Place(int group)
    {
        var number = _read[group]++;
        if (!slice.FromEnd) return number < slice.Length ? slice.Start + number : -1;
        // What is read ends where the list ends.
        var position = Math.Max(_totals[group] - slice.Length, 0) + number;
        return position >= slice.Start ? position : -1;
    }

    public PageState Of(int group)
    {
        if (group < 0) return new PageState(slice.Start, 0, HasNext: false, slice.Start > 0, 0);
        var (read, total) = (_read[group], _totals[group]);
        if (!slice.FromEnd) return new PageState(slice.Start, Math.Min(read, slice.Length), read > slice.Length, slice.Start > 0, total);
        var start = Math.Max(slice.Start, total - slice.Length);
        return new PageState(start, Math.Clamp(total - start, 0, read), HasNext: false, start > 0, total);
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_read);
        ArrayPool<int>.Shared.Return(_totals);
    }

    private static int[] Cleared(int length)
    {
        var numbers = ArrayPool<int>.Shared.Rent(length);
        numbers.AsSpan(0, length).Clear();
        return numbers;
    }
}

/// <summary>Where a page stands in its list.</summary>
/// <param name="Start">The position of its first item.</param>
/// <param name="Count">How many items it shows.</param>
/// <param name="Total">The length of the list; of no meaning where nobody asked.</param>
internal readonly record struct PageState(int Start, int Count, bool HasNext, bool HasPrevious, int Total);

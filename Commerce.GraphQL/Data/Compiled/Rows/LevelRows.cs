using System.Buffers;
using HotChocolate.Execution.Serialization;

namespace HotChocolate.Data.Compiled;

/// <summary>
/// The rows of one level as JSON with holes: where a nested list or object of a level below goes. Each row has been written once for each view
/// of the level; it knows where its pieces end, which group of the level below fills each hole, and the next row of its own group.
/// </summary>
internal sealed class LevelRows : IDisposable
{
    /// <summary>The hole stays as it is: what has it is null itself.</summary>
    public const int NoHole = -2;

    /// <summary>The hole is filled with null: the row refers to nothing.</summary>
    public const int NoGroup = -1;

    // Per row: for each hole its place and its group, then the end of each view and the next row of its group.
    private readonly ReadLevel _level;
    private readonly int _ends;
    private readonly int _stride;
    private int[] _marks = ArrayPool<int>.Shared.Rent(256);
    private int[] _firsts;
    private int[] _lasts;

    /// <param name="groups">How many groups there are; no rows in each.</param>
    public LevelRows(ReadLevel level, int groups)
    {
        _level = level;
        _ends = level.Holes.Count * 2;
        _stride = _ends + level.Views.Count + 1;
        _firsts = ArrayPool<int>.Shared.Rent(groups);
        _lasts = ArrayPool<int>.Shared.Rent(groups);
        _firsts.AsSpan(0, groups).Fill(-1);
    }

    public JsonBuffer Json { get; } = new();

    public int Count { get; private set; }

    /// <summary>Where the page of each group stands; null where the level is no connection.</summary>
    public GroupPages? Pages { get; set; }

    public void Begin()
    {
        var needed = (Count + 1) * _stride;
        if (needed > _marks.Length)
        {
            var larger = ArrayPool<int>.Shared.Rent(Math.Max(_marks.Length * 2, needed));
            _marks.AsSpan(0, Count * _stride).CopyTo(larger);
            ArrayPool<int>.Shared.Return(_marks);
            _marks = larger;
        }

        for (var hole = 0; hole < _ends; hole += 2) _marks[(Count * _stride) + hole + 1] = NoHole;
    }

    /// <summary>Leaves a hole in the current row.</summary>
    public void Hole(int hole, int group)
    {
        var place = (Count * _stride) + (hole * 2);
        _marks[place] = Json.Length;
        _marks[place + 1] = group;
    }

    /// <summary>Completes a view of the current row.</summary>
    public void EndView(int view) => _marks[(Count * _stride) + _ends + view] = Json.Length;

    /// <summary>Completes the current row.</summary>
    public void End(int group)
    {
        var next = _stride - 1;
        _marks[(Count * _stride) + next] = -1;
        if (group >= 0)
        {
            if (_firsts[group] < 0) _firsts[group] = Count;
            else _marks[(_lasts[group] * _stride) + next] = Count;
            _lasts[group] = Count;
        }

        Count++;
    }

    public int FirstOf(int group) => group < 0 ? -1 : _firsts[group];

    /// <summary>Copies the rows of a group as a list.</summary>
    /// <param name="isBackward">Whether the rows, all of which are one group, were read from the end.</param>
    /// <returns>False where a hole cannot be filled.</returns>
    public bool CopyListTo(JsonBuffer output, int group, int view, LevelRows[] levels, bool isBackward = false)
    {
        output.Write((byte)'[');
        if (isBackward)
        {
            for (var row = Count - 1; row >= 0; row--)
            {
                if (row < Count - 1) output.Write((byte)',');
                if (!CopyTo(output, row, view, levels)) return false;
            }

            output.Write((byte)']');
            return true;
        }

        for (int first = FirstOf(group), row = first; row >= 0; row = _marks[(row * _stride) + _stride - 1])
        {
            if (row != first) output.Write((byte)',');
            if (!CopyTo(output, row, view, levels)) return false;
        }

        output.Write((byte)']');
        return true;
    }

    /// <summary>Copies a row with its holes filled.</summary>
    /// <returns>False where a hole cannot be filled.</returns>
    public bool CopyTo(JsonBuffer output, int row, int view, LevelRows[] levels)
    {
        var place = row * _stride;
        var end = _marks[place + _ends + view];
        var start = view > 0 ? _marks[place + _ends + view - 1] : row == 0 ? 0 : _marks[place - 2];
        for (var hole = 0; hole < _level.Holes.Count; hole++)
        {
            var at = _marks[place + (hole * 2)];
            var group = _marks[place + (hole * 2) + 1];
            if (group == NoHole || _level.Holes[hole].View != view) continue;
            output.Write(Json.Slice(start, at));
            start = at;
            if (!_level.Holes[hole].Fill(output, group, levels)) return false;
        }

        output.Write(Json.Slice(start, end));
        return true;
    }

    public void Dispose()
    {
        Json.Dispose();
        Pages?.Dispose();
        Return(ref _marks);
        Return(ref _firsts);
        Return(ref _lasts);
    }

    private static void Return(ref int[] marks)
    {
        if (marks.Length > 0) ArrayPool<int>.Shared.Return(marks);
        marks = [];
    }
}

using System.Buffers;
using HotChocolate.Execution.Serialization;

namespace HotChocolate.Data.Compiled;

/// <summary>
/// The rows of one level as JSON with holes: where a nested list or object of a level below goes. Each row knows where its pieces end, which
/// group of the level below fills each hole, and the next row of its own group.
/// </summary>
internal sealed class LevelRows(int holes) : IDisposable
{
    /// <summary>The hole stays as it is: what has it is null itself.</summary>
    public const int NoHole = -2;

    /// <summary>The hole is filled with null: the row refers to nothing.</summary>
    public const int NoGroup = -1;

    // Per row: for each hole its place and its group, then the end of the row and the next row of its group.
    private readonly int _stride = (holes * 2) + 2;
    private int[] _marks = ArrayPool<int>.Shared.Rent(256);
    private int[] _firsts = [];
    private int[] _lasts = [];

    public JsonBuffer Json { get; } = new();

    public int Count { get; private set; }

    /// <summary>Says how many groups there are; -1 rows in each.</summary>
    public void Group(int groups)
    {
        _firsts = ArrayPool<int>.Shared.Rent(Math.Max(groups, 1));
        _lasts = ArrayPool<int>.Shared.Rent(Math.Max(groups, 1));
        _firsts.AsSpan(0, groups).Fill(-1);
    }

    public void Begin()
    {
        var needed = (Count + 1) * _stride;
        if (needed > _marks.Length)
        {
            var larger = ArrayPool<int>.Shared.Rent(_marks.Length * 2);
            _marks.AsSpan(0, Count * _stride).CopyTo(larger);
            ArrayPool<int>.Shared.Return(_marks);
            _marks = larger;
        }

        for (var hole = 0; hole < holes; hole++) _marks[(Count * _stride) + (hole * 2) + 1] = NoHole;
    }

    /// <summary>Leaves a hole in the current row.</summary>
    public void Hole(int hole, int group)
    {
        var place = (Count * _stride) + (hole * 2);
        _marks[place] = Json.Length;
        _marks[place + 1] = group;
    }

    /// <summary>Completes the current row.</summary>
    public void End(int group)
    {
        var place = (Count * _stride) + (holes * 2);
        _marks[place] = Json.Length;
        _marks[place + 1] = -1;
        if (group >= 0)
        {
            if (_firsts[group] < 0) _firsts[group] = Count;
            else _marks[(_lasts[group] * _stride) + (holes * 2) + 1] = Count;
            _lasts[group] = Count;
        }

        Count++;
    }

    public int FirstOf(int group) => group < 0 ? -1 : _firsts[group];

    public int NextOf(int row) => _marks[(row * _stride) + (holes * 2) + 1];

    /// <summary>Copies a row with its holes filled.</summary>
    /// <returns>False where a hole cannot be filled.</returns>
    public bool CopyTo(JsonBuffer output, int row, ReadLevel level, LevelRows[] levels)
    {
        var start = row == 0 ? 0 : _marks[((row - 1) * _stride) + (holes * 2)];
        var mark = row * _stride;
        for (var hole = 0; hole < holes; hole++, mark += 2)
        {
            var group = _marks[mark + 1];
            if (group == NoHole) continue;
            output.Write(Json.Slice(start, _marks[mark]));
            start = _marks[mark];
            if (!level.Holes[hole].Fill(output, group, levels)) return false;
        }

        output.Write(Json.Slice(start, _marks[mark]));
        return true;
    }

    public void Dispose()
    {
        Json.Dispose();
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

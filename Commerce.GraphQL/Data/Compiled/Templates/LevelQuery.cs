using System.Linq.Expressions;

namespace HotChocolate.Data.Compiled;

/// <summary>A query that one command of a read asks, before EF Core has seen it.</summary>
/// <param name="Expression">The query; it selects <see cref="Columns"/>.</param>
/// <param name="Slots">The slots that it has.</param>
/// <param name="ColumnCount">How many columns are selected.</param>
internal sealed record LevelQuery(Expression Expression, int[] Slots, int ColumnCount)
{
    /// <summary>
    /// The level above that has the keys by which rows are asked for, and its column that holds them; the last column of the query is the key that
    /// a row was found by. Null for the root.
    /// </summary>
    public (int Level, int Column)? Above { get; init; }

    /// <summary>The same query with its joins before the page is cut, which is better where no left join is left of them.</summary>
    public LevelQuery? Inside { get; init; }

    /// <summary>The slot with the size of the page; null where none is asked for.</summary>
    public int? LimitSlot { get; init; }

    /// <summary>Whether only the number of rows is asked for.</summary>
    public bool IsCount { get; init; }

    /// <summary>How the keys of the rows above are asked by.</summary>
    public KeyUse KeyUse { get; init; }
}

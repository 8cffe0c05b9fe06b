using System.Linq.Expressions;

namespace HotChocolate.Data.Compiled;

/// <summary>A query that one command of a read asks, before EF Core has seen it.</summary>
/// <param name="Level">Whose rows it asks for, or the number of them.</param>
/// <param name="Expression">The query; it selects <see cref="Columns"/>.</param>
/// <param name="Slots">The slots that it has.</param>
/// <param name="ColumnCount">How many columns are selected.</param>
internal sealed record LevelQuery(ReadLevel Level, Expression Expression, int[] Slots, int ColumnCount)
{
    /// <summary>
    /// The level above that has the keys by which rows are asked for, and its column that holds them; the last column of the query is the key that
    /// a row was found by. Null for the root.
    /// </summary>
    public (int Level, int Column)? Above { get; init; }

    /// <summary>Whether the key that rows are asked for by is that of the only row of the root: then the database can find it itself.</summary>
    public bool IsBelowOnlyRow { get; init; }

    /// <summary>The same query with its joins before the page is cut, which is better where no left join is left of them.</summary>
    public LevelQuery? Inside { get; init; }

    /// <summary>The slot with the size of the page; null where none is asked for.</summary>
    public int? LimitSlot { get; init; }

    /// <summary>Whether the lengths of lists are asked for, and no rows.</summary>
    public bool IsTotal { get; init; }

    /// <summary>Whether the length of a single list is asked for.</summary>
    public bool IsCount { get; init; }

    /// <summary>How the keys of the rows above are asked by.</summary>
    public KeyUse KeyUse { get; init; }
}

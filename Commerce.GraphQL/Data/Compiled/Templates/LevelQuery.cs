using System.Linq.Expressions;

namespace HotChocolate.Data.Compiled;

/// <summary>A query that one command of a read asks, before EF Core has seen it.</summary>
/// <param name="Expression">The query; it selects <see cref="Columns"/>.</param>
/// <param name="Slots">The slots that it has.</param>
/// <param name="ColumnCount">How many columns are selected.</param>
internal sealed record LevelQuery(Expression Expression, int[] Slots, int ColumnCount)
{
    /// <summary>Whether only the number of rows is asked for.</summary>
    public bool IsCount { get; init; }

    /// <summary>How the keys of the rows above are asked by.</summary>
    public KeyUse KeyUse { get; init; }
}

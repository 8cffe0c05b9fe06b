using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace HotChocolate.Data.Compiled;

/// <summary>Rows of tables that are there together, and what is true of them.</summary>
internal sealed class RowFacts
{
    /// <summary>The tables by the aliases that the conditions have for them.</summary>
    public Dictionary<string, ITableBase> Tables { get; } = new(StringComparer.Ordinal);

    public List<SqlExpression> Conditions { get; } = [];

    public void Add(RowFacts others)
    {
        foreach (var (alias, table) in others.Tables) Tables[alias] = table;
        Conditions.AddRange(others.Conditions);
    }

    /// <summary>The same with other aliases, which no query has.</summary>
    public RowFacts Renamed(string prefix)
    {
        var renamed = new RowFacts();
        var map = new ColumnMap(column => ColumnMap.Of(prefix + column.TableAlias, column, column.IsNullable));
        foreach (var (alias, table) in Tables) renamed.Tables.Add(prefix + alias, table);
        foreach (var condition in Conditions) renamed.Conditions.Add((SqlExpression)map.Visit(condition));
        return renamed;
    }
}

/// <summary>What is known of the rows whose keys a level is asked for: they were read a moment before, from the same snapshot of the database.</summary>
/// <param name="Rows">The rows above.</param>
/// <param name="Key">Their key.</param>
internal sealed record KeyFacts(RowFacts Rows, ColumnExpression Key)
{
    public KeyFacts Renamed(string prefix) => new(Rows.Renamed(prefix), ColumnMap.Of(prefix + Key.TableAlias, Key, Key.IsNullable));
}

using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace HotChocolate.Data.Compiled;

/// <summary>A table of a SELECT, and how it is joined to those before it.</summary>
internal sealed class JoinedTable(TableExpressionBase table, JoinKind kind, List<SqlExpression> on)
{
    public TableExpressionBase Table { get; } = table;

    public JoinKind Kind { get; set; } = kind;

    /// <summary>The conditions of the join.</summary>
    public List<SqlExpression> On { get; } = on;

    public string? Alias { get; } = (table as JoinExpressionBase)?.Table.Alias ?? table.Alias;

    /// <summary>The table of the database; null for a subquery or function.</summary>
    public ITableBase? Base => (Table as TableExpression)?.Table;

    public bool IsInner => Kind is JoinKind.First or JoinKind.Inner;

    public static JoinedTable Of(TableExpressionBase table, bool isFirst) => table switch
    {
        _ when isFirst => new JoinedTable(table, JoinKind.First, []),
        InnerJoinExpression inner => new JoinedTable(inner.Table, JoinKind.Inner, Conjuncts.Of(inner.JoinPredicate)),
        LeftJoinExpression left => new JoinedTable(left.Table, JoinKind.Left, Conjuncts.Of(left.JoinPredicate)),
        _ => new JoinedTable(table, JoinKind.Other, [])
    };

    public TableExpressionBase ToTable(ISqlExpressionFactory sql) => Kind switch
    {
        JoinKind.Inner => new InnerJoinExpression(Table, Condition(sql)),
        JoinKind.Left => new LeftJoinExpression(Table, Condition(sql)),
        _ => Table
    };

    private SqlExpression Condition(ISqlExpressionFactory sql) => Conjuncts.Join(sql, On) ?? sql.Equal(sql.Constant(1), sql.Constant(1));
}

internal enum JoinKind
{
    First,
    Inner,
    Left,

    /// <summary>In a way that is left as it is.</summary>
    Other
}

using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace HotChocolate.Data.Compiled;

/// <summary>
/// Makes EF Core's SQL what an expert would write by hand: EF Core joins a subquery wherever a filter of the model looks at another table, however
/// often it has been asked already. See the README for what is changed and why that is the same.
/// </summary>
internal sealed class SqlSimplifier(ISqlExpressionFactory sql) : ExpressionVisitor
{
    /// <summary>The query of a level.</summary>
    /// <param name="above">What is known of the rows that the keys come from; null where nothing is.</param>
    /// <param name="columns">How many columns are selected; the last is the key where there is something above.</param>
    public (SelectExpression Select, SelectJoins Joins) Simplify(SelectExpression select, KeyFacts? above, int columns)
    {
        var joins = new SelectJoins(sql, (SelectExpression)base.VisitExtension(select));
        if (above is not null) joins.Know(above, Columns.NameOf(columns - 1));
        return (joins.Simplify(), joins);
    }

    protected override Expression VisitExtension(Expression node)
    {
        var visited = base.VisitExtension(node);
        return visited is SelectExpression select ? new SelectJoins(sql, select).Simplify() : visited;
    }
}

using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace HotChocolate.Data.Compiled;

/// <summary>Puts other expressions where columns are.</summary>
/// <param name="map">What stands for a column; null for the column itself.</param>
internal sealed class ColumnMap(Func<ColumnExpression, SqlExpression?> map) : ExpressionVisitor
{
    protected override Expression VisitExtension(Expression node)
        => node is ColumnExpression column ? map(column) ?? column : base.VisitExtension(node);

    /// <summary>The columns of one table as those of another with the same columns.</summary>
    public static ColumnMap Rename(string from, string to) => new(column => column.TableAlias == from ? Of(to, column, column.IsNullable) : null);

    public static ColumnExpression Of(string alias, ColumnExpression column, bool isNullable)
        => new(column.Name, alias, column.Column, column.Type, column.TypeMapping, isNullable);
}

/// <summary>The tables that an expression takes columns of, and which.</summary>
internal sealed class TablesOf : ExpressionVisitor
{
    private readonly HashSet<(string Alias, string Name)> _columns = [];

    public bool HasSubquery { get; private set; }

    public static TablesOf In(params IEnumerable<Expression?> nodes)
    {
        var found = new TablesOf();
        foreach (var node in nodes) found.Visit(node);
        return found;
    }

    public bool Contains(string alias) => _columns.Any(column => column.Alias == alias);

    public IEnumerable<string> ColumnsOf(string alias) => _columns.Where(column => column.Alias == alias).Select(column => column.Name);

    protected override Expression VisitExtension(Expression node)
    {
        if (node is ColumnExpression column) _columns.Add((column.TableAlias, column.Name));
        if (node is SelectExpression) HasSubquery = true;
        return base.VisitExtension(node);
    }
}

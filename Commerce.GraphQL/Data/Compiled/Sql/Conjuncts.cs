using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace HotChocolate.Data.Compiled;

/// <summary>Conditions that must all be true.</summary>
internal static class Conjuncts
{
    public static List<SqlExpression> Of(SqlExpression? condition)
    {
        List<SqlExpression> parts = [];
        Add(parts, condition);
        return parts;
    }

    public static SqlExpression? Join(ISqlExpressionFactory sql, IReadOnlyList<SqlExpression> parts)
        => parts.Count == 0 ? null : parts.Skip(1).Aggregate(parts[0], sql.AndAlso);

    private static void Add(List<SqlExpression> parts, SqlExpression? condition)
    {
        switch (condition)
        {
            case null or SqlConstantExpression { Value: true }:
                break;
            case SqlBinaryExpression { OperatorType: ExpressionType.AndAlso } both:
                Add(parts, both.Left);
                Add(parts, both.Right);
                break;
            case SqlBinaryExpression { OperatorType: ExpressionType.Equal, Left: ColumnExpression flag, Right: SqlConstantExpression { Value: true } }:
                parts.Add(flag);
                break;
            default:
                parts.Add(condition);
                break;
        }
    }
}

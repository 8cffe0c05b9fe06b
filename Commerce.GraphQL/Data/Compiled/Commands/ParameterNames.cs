using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace HotChocolate.Data.Compiled;

/// <summary>Gives what is asked of the context the names that it has in all commands, and puts constants where the answer is true or false.</summary>
/// <param name="known">The questions and their answers by EF Core's names.</param>
internal sealed class ParameterNames(ISqlExpressionFactory sql, IReadOnlyDictionary<string, (int Question, object? Answer)> known) : ExpressionVisitor
{
    protected override Expression VisitExtension(Expression node)
    {
        if (node is SqlBinaryExpression { OperatorType: ExpressionType.AndAlso or ExpressionType.OrElse } logic)
            return sql.MakeBinary(logic.OperatorType, (SqlExpression)Visit(logic.Left), (SqlExpression)Visit(logic.Right), logic.TypeMapping, logic)!;
        if (node is not SqlParameterExpression parameter || !known.TryGetValue(parameter.InvariantName, out var value)) return base.VisitExtension(node);
        if (value.Answer is bool flag && parameter.TypeMapping is { Converter: null }) return new SqlConstantExpression(flag, typeof(bool), parameter.TypeMapping);
        var name = ContextQuestions.NameOf(value.Question);
        return new SqlParameterExpression(name, name, parameter.Type, parameter.IsNullable, parameter.TranslationMode, parameter.TypeMapping);
    }
}

/// <summary>Finds the parameters that are left in an SQL tree.</summary>
internal sealed class ParameterFinder : ExpressionVisitor
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public static IReadOnlySet<string> In(Expression tree)
    {
        var finder = new ParameterFinder();
        finder.Visit(tree);
        return finder._names;
    }

    protected override Expression VisitExtension(Expression node)
    {
        if (node is SqlParameterExpression parameter) _names.Add(parameter.Name);
        return base.VisitExtension(node);
    }
}

using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Data.Filters;

/// <summary>The operations on single values. What is negated holds for null as well.</summary>
internal static class LeafOperations
{
    private static readonly MethodInfo s_contains = typeof(string).GetMethod(nameof(string.Contains), [typeof(string)])!;
    private static readonly MethodInfo s_startsWith = typeof(string).GetMethod(nameof(string.StartsWith), [typeof(string)])!;
    private static readonly MethodInfo s_endsWith = typeof(string).GetMethod(nameof(string.EndsWith), [typeof(string)])!;

    public static Expression Build(int operation, FilterTarget target, Expression value, InputField field, IValueNode literal)
    {
        return operation switch
        {
            DefaultFilterOperations.Equals => Expression.Equal(target.Value, value),
            DefaultFilterOperations.NotEquals => Expression.NotEqual(target.Value, value),
            DefaultFilterOperations.Contains => Text(target, s_contains, value),
            DefaultFilterOperations.NotContains => NotText(target, s_contains, value),
            DefaultFilterOperations.StartsWith => Text(target, s_startsWith, value),
            DefaultFilterOperations.NotStartsWith => NotText(target, s_startsWith, value),
            DefaultFilterOperations.EndsWith => Text(target, s_endsWith, value),
            DefaultFilterOperations.NotEndsWith => NotText(target, s_endsWith, value),
            DefaultFilterOperations.GreaterThan => Compare(ExpressionType.GreaterThan),
            DefaultFilterOperations.GreaterThanOrEquals => Compare(ExpressionType.GreaterThanOrEqual),
            DefaultFilterOperations.LowerThan => Compare(ExpressionType.LessThan),
            DefaultFilterOperations.LowerThanOrEquals => Compare(ExpressionType.LessThanOrEqual),
            DefaultFilterOperations.NotGreaterThan => OrNull(target, Compare(ExpressionType.LessThanOrEqual)),
            DefaultFilterOperations.NotGreaterThanOrEquals => OrNull(target, Compare(ExpressionType.LessThan)),
            DefaultFilterOperations.NotLowerThan => OrNull(target, Compare(ExpressionType.GreaterThanOrEqual)),
            DefaultFilterOperations.NotLowerThanOrEquals => OrNull(target, Compare(ExpressionType.GreaterThan)),
            _ => throw new NotSupportedException($"The filter operation {operation} of `{field}` is not known.")
        };

        Expression Compare(ExpressionType comparison)
        {
            try
            {
                return Comparison.Make(comparison, target.Value, value);
            }
            catch (InvalidOperationException)
            {
                throw FilterErrors.NotComparable(field, literal);
            }
        }
    }

    private static Expression Text(FilterTarget target, MethodInfo method, Expression value)
    {
        var found = Expression.Call(target.Value, method, value);
        return target.Nullability.Value ? Expression.AndAlso(Expression.NotEqual(target.Value, NullOf(target)), found) : found;
    }

    private static Expression NotText(FilterTarget target, MethodInfo method, Expression value)
        => OrNull(target, Expression.Not(Expression.Call(target.Value, method, value)));

    private static Expression OrNull(FilterTarget target, Expression condition)
        => target.Nullability.Value ? Expression.OrElse(Expression.Equal(target.Value, NullOf(target)), condition) : condition;

    private static ConstantExpression NullOf(FilterTarget target) => Expression.Constant(null, target.Type);
}

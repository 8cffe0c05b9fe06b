using System.Linq.Expressions;

namespace HotChocolate.Data;

/// <summary>Holds a client's value outside the expression, as a closure does: EF Core sends it as a parameter and keeps the plan of the query.</summary>
internal static class ParameterHolder
{
    /// <summary>An expression of the given type that reads the value.</summary>
    public static Expression Expression(object? value, Type type)
    {
        var holder = Activator.CreateInstance(typeof(Holder<>).MakeGenericType(type), value)!;
        return System.Linq.Expressions.Expression.Field(System.Linq.Expressions.Expression.Constant(holder), nameof(Holder<object>.Value));
    }

    private sealed class Holder<T>(object? value)
    {
        public readonly T? Value = (T?)value;
    }
}

/// <summary>Puts an expression where a lambda's parameter stands.</summary>
internal sealed class ParameterReplacer(ParameterExpression parameter, Expression replacement) : ExpressionVisitor
{
    /// <summary>The body of a lambda with one parameter, applied to an expression.</summary>
    public static Expression Inline(LambdaExpression lambda, Expression argument)
        => new ParameterReplacer(lambda.Parameters[0], argument).Visit(lambda.Body);

    protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? replacement : node;
}

using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;

namespace HotChocolate.Data;

/// <summary>Holds a client's value outside the expression, as a closure does: EF Core sends it as a parameter and keeps the plan of the query.</summary>
internal static class ParameterHolder
{
    // Asking reflection for the holder and its field takes longer than anything else about a condition: it is asked once for each type.
    private static readonly ConcurrentDictionary<Type, Func<object?, Expression>> s_holders = [];

    private static readonly MethodInfo s_hold = typeof(ParameterHolder).GetMethod(nameof(Hold), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>An expression of the given type that reads the value.</summary>
    public static Expression Expression(object? value, Type type)
        => s_holders.GetOrAdd(type, static type => s_hold.MakeGenericMethod(type).CreateDelegate<Func<object?, Expression>>())(value);

    /// <summary>The object that holds the value of an expression that was made here.</summary>
    public static object Of(Expression held) => ((ConstantExpression)((MemberExpression)held).Expression!).Value!;

    private static MemberExpression Hold<T>(object? value)
        => System.Linq.Expressions.Expression.Field(System.Linq.Expressions.Expression.Constant(new Holder<T>(value)), Holder<T>.Field);

    private sealed class Holder<T>(object? value)
    {
        public static readonly FieldInfo Field = typeof(Holder<T>).GetField(nameof(Value))!;

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

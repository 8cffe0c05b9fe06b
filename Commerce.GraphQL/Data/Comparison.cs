using System.Linq.Expressions;

namespace HotChocolate.Data;

/// <summary>Compares values by their order in a way that databases understand.</summary>
internal static class Comparison
{
    /// <exception cref="InvalidOperationException">The values have no order.</exception>
    public static BinaryExpression Make(ExpressionType comparison, Expression left, Expression right)
    {
        var type = Nullable.GetUnderlyingType(left.Type) ?? left.Type;
        if (type.IsEnum)
        {
            var number = Enum.GetUnderlyingType(type);
            if (type != left.Type) number = typeof(Nullable<>).MakeGenericType(number);
            return Expression.MakeBinary(comparison, Expression.Convert(left, number), Expression.Convert(right, number));
        }

        if (type == typeof(string))
        {
            var compare = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;
            return Expression.MakeBinary(comparison, Expression.Call(compare, left, right), Expression.Constant(0));
        }

        if (type == typeof(bool))
        {
            var compareTo = typeof(bool).GetMethod(nameof(bool.CompareTo), [typeof(bool)])!;
            var result = Expression.Call(Expression.Convert(left, typeof(bool)), compareTo, Expression.Convert(right, typeof(bool)));
            return Expression.MakeBinary(comparison, result, Expression.Constant(0));
        }

        return Expression.MakeBinary(comparison, left, right);
    }
}

using System.Linq.Expressions;

namespace GreenDonut.Data;

/// <summary>Compares keys as databases order them; null counts as smaller than any value.</summary>
internal static class KeyComparison
{
    /// <summary>Whether a key lies further along the order than a value.</summary>
    public static Expression Further(Expression key, Expression value, bool valueIsNull, bool descending)
    {
        var nullable = !key.Type.IsValueType || Nullable.GetUnderlyingType(key.Type) is not null;
        var isNull = nullable ? Expression.Equal(key, Expression.Constant(null, key.Type)) : null;
        if (valueIsNull) return descending || isNull is null ? Expression.Constant(false) : Expression.Not(isNull);

        var further = Compare(descending ? ExpressionType.LessThan : ExpressionType.GreaterThan, key, value);
        return descending && isNull is not null ? Expression.OrElse(isNull, further) : further;
    }

    private static BinaryExpression Compare(ExpressionType comparison, Expression key, Expression value)
    {
        var type = Nullable.GetUnderlyingType(key.Type) ?? key.Type;
        if (type.IsEnum)
        {
            var number = Enum.GetUnderlyingType(type);
            if (type != key.Type) number = typeof(Nullable<>).MakeGenericType(number);
            return Expression.MakeBinary(comparison, Expression.Convert(key, number), Expression.Convert(value, number));
        }

        if (type == typeof(string))
        {
            var compare = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;
            return Expression.MakeBinary(comparison, Expression.Call(compare, key, value), Expression.Constant(0));
        }

        if (type == typeof(bool))
        {
            var compareTo = typeof(bool).GetMethod(nameof(bool.CompareTo), [typeof(bool)])!;
            return Expression.MakeBinary(
                comparison,
                Expression.Call(Expression.Convert(key, typeof(bool)), compareTo, Expression.Convert(value, typeof(bool))),
                Expression.Constant(0));
        }

        return Expression.MakeBinary(comparison, key, value);
    }
}

using System.Linq.Expressions;
using HotChocolate.Data;

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

        var further = Comparison.Make(descending ? ExpressionType.LessThan : ExpressionType.GreaterThan, key, value);
        return descending && isNull is not null ? Expression.OrElse(isNull, further) : further;
    }
}

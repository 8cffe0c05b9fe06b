using System.Linq.Expressions;
using HotChocolate.Data;

namespace GreenDonut.Data;

/// <summary>The order of a query, by whose keys an item is found again.</summary>
internal sealed class KeySetOrder<T>
{
    private readonly (LambdaExpression Selector, bool Descending)[] _keys;
    private readonly Lazy<Func<T, object?>[]> _readers;

    private KeySetOrder((LambdaExpression, bool)[] keys)
    {
        _keys = keys;
        _readers = new(() => [.. _keys.Select(key => Expression
            .Lambda<Func<T, object?>>(Expression.Convert(key.Selector.Body, typeof(object)), key.Selector.Parameters)
            .Compile(preferInterpretation: true))]);
    }

    public IReadOnlyList<Type> Types => [.. _keys.Select(key => key.Selector.ReturnType)];

    public static KeySetOrder<T> Of(IQueryable<T> query)
    {
        var keys = QueryOrder.KeysOf(query.Expression);
        return keys.Count > 0 && keys.All(key => key.Selector.Parameters[0].Type == typeof(T))
            ? new KeySetOrder<T>([.. keys])
            : throw new ArgumentException("A query that is paged by keys must be ordered: call OrderBy before ToPageAsync.", nameof(query));
    }

    public string CreateCursor(T item) => CursorValues.Format(_readers.Value.Select(read => read(item)));

    /// <summary>Keeps what comes after the item with the given keys; before it, when reversed.</summary>
    public IQueryable<T> Behind(IQueryable<T> query, IReadOnlyList<object?> values, bool reverse)
    {
        // (a > x) or (a = x and b > y) or (a = x and b = y and c > z)
        var item = Expression.Parameter(typeof(T), "item");
        Expression? behind = null;
        for (var i = _keys.Length - 1; i >= 0; i--)
        {
            var key = ParameterReplacer.Inline(_keys[i].Selector, item);
            var value = ParameterHolder.Expression(values[i], key.Type);
            var further = KeyComparison.Further(key, value, values[i] is null, descending: _keys[i].Descending != reverse);
            behind = behind is null ? further : Expression.OrElse(further, Expression.AndAlso(Expression.Equal(key, value), behind));
        }

        return query.Where(Expression.Lambda<Func<T, bool>>(behind!, item));
    }
}

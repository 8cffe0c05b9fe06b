using System.Linq.Expressions;
using HotChocolate.Data;
using HotChocolate.Data.Projections;

namespace GreenDonut.Data;

/// <summary>The order of a query, by whose keys an item is found again. Null comes before every value, whatever the database thinks.</summary>
internal sealed class KeySetOrder<T>
{
    private readonly (LambdaExpression Selector, bool Descending)[] _keys;
    private readonly bool[] _isNullable;
    private readonly Lazy<Func<T, object?>[]> _readers;

    private KeySetOrder((LambdaExpression Selector, bool Descending)[] keys, bool[] isNullable)
    {
        _keys = keys;
        _isNullable = isNullable;
        _readers = new(() => [.. _keys.Select(key => Expression
            .Lambda<Func<T, object?>>(Expression.Convert(key.Selector.Body, typeof(object)), key.Selector.Parameters)
            .Compile(preferInterpretation: true))]);
    }

    public IReadOnlyList<Type> Types => [.. _keys.Select(key => key.Selector.ReturnType)];

    /// <summary>The properties that are keys.</summary>
    public IEnumerable<System.Reflection.MemberInfo> Members => _keys
        .Select(key => key.Selector.Body)
        .OfType<MemberExpression>()
        .Where(key => key.Expression is ParameterExpression)
        .Select(key => key.Member);

    public static KeySetOrder<T> Of(IQueryable<T> query)
    {
        var keys = QueryOrder.KeysOf(query.Expression);
        if (keys.Count == 0 || keys.Any(key => key.Selector.Parameters[0].Type != typeof(T)))
            throw new ArgumentException("A query that is paged by keys must be ordered: call OrderBy before it is paged.", nameof(query));

        var entityType = EntityQueries.RootOf(query);
        return new KeySetOrder<T>([.. keys], [.. keys.Select(key => IsNullable(key.Selector))]);

        bool IsNullable(LambdaExpression key)
            => Nullable.GetUnderlyingType(key.ReturnType) is not null
                || (!key.ReturnType.IsValueType
                    && (key.Body is not MemberExpression { Expression: ParameterExpression } member
                        || entityType?.FindProperty(member.Member.Name) is not { IsNullable: false }));
    }

    public string CreateCursor(T item) => CursorValues.Format(_readers.Value.Select(read => read(item)));

    /// <summary>Orders a sequence.</summary>
    /// <param name="source">The sequence.</param>
    /// <param name="methods">Whose methods order it: those of <see cref="Queryable"/> or of <see cref="Enumerable"/>.</param>
    /// <param name="reverse">Whether the last comes first.</param>
    public Expression Order(Expression source, Type methods, bool reverse)
    {
        var ordered = source;
        for (var i = 0; i < _keys.Length; i++)
        {
            var (selector, descending) = _keys[i];
            if (_isNullable[i]) By(Expression.Lambda(Expression.NotEqual(selector.Body, Expression.Constant(null, selector.ReturnType)), selector.Parameters), descending);
            By(selector, descending);
        }

        return ordered;

        void By(LambdaExpression key, bool descending)
        {
            var method = (ReferenceEquals(ordered, source) ? "OrderBy" : "ThenBy") + (descending != reverse ? "Descending" : "");
            Expression argument = methods == typeof(Queryable) ? Expression.Quote(key) : key;
            ordered = Expression.Call(methods, method, [typeof(T), key.ReturnType], ordered, argument);
        }
    }

    /// <summary>Whether an item comes after the one with the given keys; before it, when reversed.</summary>
    public Expression<Func<T, bool>> Behind(IReadOnlyList<object?> values, bool reverse)
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

        return Expression.Lambda<Func<T, bool>>(behind!, item);
    }
}

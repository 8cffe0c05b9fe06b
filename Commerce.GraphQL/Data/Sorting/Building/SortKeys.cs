using System.Linq.Expressions;
using System.Reflection;
using GreenDonut.Data;

namespace HotChocolate.Data.Sorting;

/// <summary>Applies keys to queries and, inside of expressions, to collections.</summary>
internal static class SortKeys
{
    private static readonly MethodInfo s_toSortBy = typeof(SortKeys).GetMethod(nameof(ToSortBy), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Orders by the keys; in memory, text is ordered by its code units, as databases do.</summary>
    public static Expression Apply(Expression source, Type elementType, IReadOnlyList<SortKey> keys, Type methods, bool inMemory, bool reversed = false, bool isOrdered = false)
    {
        var first = !isOrdered;
        foreach (var (selector, descending) in keys)
        {
            var name = (first, descending != reversed) switch
            {
                (true, false) => nameof(Enumerable.OrderBy),
                (true, true) => nameof(Enumerable.OrderByDescending),
                (false, false) => nameof(Enumerable.ThenBy),
                (false, true) => nameof(Enumerable.ThenByDescending)
            };
            Expression key = methods == typeof(Queryable) ? Expression.Quote(selector) : selector;
            source = inMemory && selector.ReturnType == typeof(string)
                ? QueryMethods.Call(methods, name, elementType, typeof(string), source, key, Expression.Constant(StringComparer.Ordinal, typeof(IComparer<string>)))
                : QueryMethods.Call(methods, name, elementType, selector.ReturnType, source, key);
            first = false;
        }

        return source;
    }

    /// <summary>The keys as code sees them.</summary>
    public static SortDefinition<T> ToDefinition<T>(IReadOnlyList<SortKey> keys)
        => new(keys.Select(key => (ISortBy<T>)s_toSortBy.MakeGenericMethod(typeof(T), key.Selector.ReturnType).Invoke(null, [key])!));

    private static SortBy<T, TValue> ToSortBy<T, TValue>(SortKey key) => new((Expression<Func<T, TValue>>)key.Selector, !key.Descending);
}

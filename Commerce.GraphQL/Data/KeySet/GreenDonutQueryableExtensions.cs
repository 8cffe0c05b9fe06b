using GreenDonut.Data;

namespace System.Linq;

/// <summary>Applies what a client asked to a query; what is null changes nothing.</summary>
public static class GreenDonutQueryableExtensions
{
    /// <summary>Orders by all keys of the definition.</summary>
    public static IQueryable<T> OrderBy<T>(this IQueryable<T> queryable, SortDefinition<T>? sortDefinition)
    {
        ArgumentNullException.ThrowIfNull(queryable);
        if (sortDefinition is null || sortDefinition.Operations.Length == 0) return queryable;
        var ordered = sortDefinition.Operations[0].ApplyOrderBy(queryable);
        return ordered.ThenByAll(sortDefinition.Operations.AsSpan()[1..]);
    }

    /// <summary>Orders what is equal so far by all keys of the definition.</summary>
    public static IOrderedQueryable<T> ThenBy<T>(this IOrderedQueryable<T> queryable, SortDefinition<T>? sortDefinition)
    {
        ArgumentNullException.ThrowIfNull(queryable);
        return sortDefinition is null ? queryable : queryable.ThenByAll(sortDefinition.Operations.AsSpan());
    }

    /// <summary>Filters, orders and selects as the client asked.</summary>
    /// <param name="queryable">The whole list.</param>
    /// <param name="queryContext">What the client asked; null changes nothing.</param>
    /// <param name="modifySortDefinition">Completes the client's order, to make it total for example.</param>
    public static IQueryable<T> With<T>(
        this IQueryable<T> queryable,
        QueryContext<T>? queryContext,
        Func<SortDefinition<T>, SortDefinition<T>>? modifySortDefinition = null)
    {
        ArgumentNullException.ThrowIfNull(queryable);
        queryContext ??= QueryContext<T>.Empty;
        var sorting = queryContext.Sorting ?? SortDefinition<T>.Empty;
        if (modifySortDefinition is not null) sorting = modifySortDefinition(sorting);
        if (queryContext.Predicate is { } predicate) queryable = queryable.Where(predicate);
        queryable = queryable.OrderBy(sorting);
        return queryContext.Selector is { } selector ? queryable.Select(selector) : queryable;
    }

    private static IOrderedQueryable<T> ThenByAll<T>(this IOrderedQueryable<T> queryable, ReadOnlySpan<ISortBy<T>> keys)
    {
        foreach (var key in keys) queryable = key.ApplyThenBy(queryable);
        return queryable;
    }
}

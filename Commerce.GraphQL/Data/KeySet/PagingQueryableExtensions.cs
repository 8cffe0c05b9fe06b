using System.Linq.Expressions;
using HotChocolate.Data;

namespace GreenDonut.Data;

/// <summary>Pages queries by the keys of their order, which stays fast however far a client pages.</summary>
public static class PagingQueryableExtensions
{
    private const int DefaultSize = 10;

    /// <summary>Reads one page.</summary>
    /// <param name="source">An ordered query; its keys must make the order total, since an item is found again by them.</param>
    /// <param name="arguments">What the client asked.</param>
    /// <exception cref="ArgumentException">The query is not ordered.</exception>
    /// <exception cref="HotChocolate.GraphQLException">A cursor is none of this order (<c>HC0078</c>).</exception>
    public static ValueTask<Page<T>> ToPageAsync<T>(this IQueryable<T> source, PagingArguments arguments, CancellationToken cancellationToken = default)
        => source.ToPageAsync(arguments, arguments.IncludeTotalCount, cancellationToken);

    /// <inheritdoc cref="ToPageAsync{T}(IQueryable{T}, PagingArguments, CancellationToken)"/>
    /// <param name="includeTotalCount">Whether the whole list shall be counted.</param>
    public static async ValueTask<Page<T>> ToPageAsync<T>(
        this IQueryable<T> source,
        PagingArguments arguments,
        bool includeTotalCount,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var order = KeySetOrder<T>.Of(source);
        var range = new KeySetRange<T>(arguments, order, DefaultSize);
        source = KeySetSelection.With(source, order.Members);

        var total = includeTotalCount ? await QueryRunner.CountAsync(source, cancellationToken).ConfigureAwait(false) : (int?)null;
        var part = source.Provider.CreateQuery<T>(range.Of(source.Expression, typeof(Queryable)));
        return range.ToPage(await QueryRunner.ToListAsync(part, cancellationToken).ConfigureAwait(false), total);
    }

    /// <summary>Reads one page of each of several lists, all in one statement.</summary>
    /// <param name="source">The items of all lists, ordered; the keys must make the order of each list total, since an item is found again by them.</param>
    /// <param name="keySelector">In which list an item is.</param>
    /// <param name="arguments">What the client asked of each list; without a size the pages show all.</param>
    /// <returns>The pages by list; lists without items are left out.</returns>
    /// <exception cref="ArgumentException">The query is not ordered.</exception>
    /// <exception cref="HotChocolate.GraphQLException">A cursor is none of this order (<c>HC0078</c>).</exception>
    public static ValueTask<Dictionary<TKey, Page<TValue>>> ToBatchPageAsync<TKey, TValue>(
        this IQueryable<TValue> source,
        Expression<Func<TValue, TKey>> keySelector,
        PagingArguments arguments,
        CancellationToken cancellationToken = default)
        where TKey : notnull
        => source.ToBatchPageAsync(keySelector, arguments, arguments.IncludeTotalCount, cancellationToken);

    /// <inheritdoc cref="ToBatchPageAsync{TKey, TValue}(IQueryable{TValue}, Expression{Func{TValue, TKey}}, PagingArguments, CancellationToken)"/>
    /// <param name="includeTotalCount">Whether each list shall be counted.</param>
    public static async ValueTask<Dictionary<TKey, Page<TValue>>> ToBatchPageAsync<TKey, TValue>(
        this IQueryable<TValue> source,
        Expression<Func<TValue, TKey>> keySelector,
        PagingArguments arguments,
        bool includeTotalCount,
        CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(keySelector);
        var order = KeySetOrder<TValue>.Of(source);
        var range = new KeySetRange<TValue>(arguments, order, defaultSize: null);
        source = KeySetSelection.With(source, RootMember.Of(keySelector) is { } key ? order.Members.Append(key) : order.Members);

        var groups = source.GroupBy(keySelector).Select(PageGroup<TKey, TValue>.Of(range, includeTotalCount));
        var pages = await QueryRunner.ToListAsync(groups, cancellationToken).ConfigureAwait(false);
        return pages.ToDictionary(page => page.Key, page => range.ToPage(page.Items, page.Total));
    }
}

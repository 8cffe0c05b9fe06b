using System.Collections.Immutable;
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
        var keys = KeySetOrder<T>.Of(source);
        var query = source;
        if (arguments.After is { } after) query = keys.Behind(query, CursorValues.Parse(after, "after", keys.Types), reverse: false);
        if (arguments.Before is { } before) query = keys.Behind(query, CursorValues.Parse(before, "before", keys.Types), reverse: true);

        var backward = arguments is { First: null, Last: not null };
        var size = (backward ? arguments.Last : arguments.First) ?? DefaultSize;
        if (backward) query = query.Reverse();

        var total = includeTotalCount ? await QueryRunner.CountAsync(source, cancellationToken).ConfigureAwait(false) : (int?)null;
        var items = await QueryRunner.ToListAsync(query.Take(size + 1), cancellationToken).ConfigureAwait(false);
        var more = items.Count > size;
        if (more) items.RemoveAt(size);
        if (backward) items.Reverse();

        return new Page<T>(
            items.ToImmutableArray(),
            hasNextPage: backward ? arguments.Before is not null : more,
            hasPreviousPage: backward ? more : arguments.After is not null,
            keys.CreateCursor,
            total);
    }
}

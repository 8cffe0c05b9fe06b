using System.Linq.Expressions;
using HotChocolate.Data;
using HotChocolate.Data.Projections;

namespace HotChocolate.Types.Pagination;

/// <summary>A page of a query that is found by the keys of its ends: it costs the same wherever it stands.</summary>
internal sealed class KeySetPage
{
    private const string Npgsql = "Npgsql.EntityFrameworkCore.PostgreSQL";
    private readonly CursorPagingArguments _arguments;

    private KeySetPage(IQueryable source, IQueryable part, PageKeys keys, CursorPagingArguments arguments)
    {
        Source = source;
        Part = part;
        Keys = keys;
        _arguments = arguments;
    }

    /// <summary>The whole list.</summary>
    public IQueryable Source { get; }

    /// <summary>What lies between the cursors, in the order in which it is read.</summary>
    public IQueryable Part { get; }

    public PageKeys Keys { get; }

    /// <summary>Whether the last item is read first.</summary>
    public bool IsBackward => _arguments.First is null;

    /// <summary>How many items at most.</summary>
    public int Size => _arguments.First ?? _arguments.Last!.Value;

    /// <summary>The page that is asked for; null where the list cannot be paged by keys.</summary>
    /// <exception cref="GraphQLException">A cursor is none of this list's order (<c>HC0078</c>).</exception>
    public static KeySetPage? Of(IQueryable source, CursorPagingArguments arguments)
    {
        if (EntityQueries.RootOf(source) is not { } entityType || entityType.ClrType != source.ElementType || PageKeys.Of(source, entityType, NullsComeLast) is not { } keys) return null;

        var part = source.Expression;
        if (arguments.After is { } after) part = Where(part, keys.Behind(keys.Parse(after, CursorPagingArgumentNames.After), reverse: false));
        if (arguments.Before is { } before) part = Where(part, keys.Behind(keys.Parse(before, CursorPagingArgumentNames.Before), reverse: true));
        if (arguments.First is null || !keys.IsGivenTotal) part = keys.Order(part, reverse: arguments.First is null);
        return new KeySetPage(source, part == source.Expression ? source : QueryMethods.CreateQuery(source.Provider, source.ElementType, part), keys, arguments);
    }

    /// <summary>Whether there are items before and behind the page. Where a cursor stands, there was one.</summary>
    /// <param name="more">Whether more items lie between the cursors than the page shows.</param>
    public (bool HasNext, bool HasPrevious) Ends(bool more) => IsBackward
        ? (_arguments.Before is not null, more || _arguments.After is not null)
        : (more || _arguments.Before is not null, _arguments.After is not null);

    private static MethodCallExpression Where(Expression query, LambdaExpression condition)
        => QueryMethods.Call(typeof(Queryable), nameof(Queryable.Where), condition.Parameters[0].Type, query, Expression.Quote(condition));

    private static bool NullsComeLast(IQueryable query) => QueryInternals.ContextsOf(query).Create().Context.Database.ProviderName == Npgsql;
}

using System.Collections.Immutable;
using System.Linq.Expressions;
using HotChocolate.Data;

namespace GreenDonut.Data;

/// <summary>The part of an ordered list that a client asked for: what lies between two cursors, cut from the start or from the end.</summary>
internal sealed class KeySetRange<T>
{
    private readonly PagingArguments _arguments;
    private readonly KeySetOrder<T> _order;
    private readonly List<Expression<Func<T, bool>>> _conditions = [];

    /// <param name="arguments">What the client asked.</param>
    /// <param name="order">The order of the list.</param>
    /// <param name="defaultSize">How many items a page has where the client gives no size; null for all.</param>
    /// <exception cref="HotChocolate.GraphQLException">A cursor is none of this order (<c>HC0078</c>).</exception>
    public KeySetRange(PagingArguments arguments, KeySetOrder<T> order, int? defaultSize)
    {
        _arguments = arguments;
        _order = order;
        IsBackward = arguments is { First: null, Last: not null };
        Size = (IsBackward ? arguments.Last : arguments.First) ?? defaultSize;
        if (arguments.After is { } after) _conditions.Add(order.Behind(CursorValues.Parse(after, "after", order.Types), reverse: false));
        if (arguments.Before is { } before) _conditions.Add(order.Behind(CursorValues.Parse(before, "before", order.Types), reverse: true));
    }

    /// <summary>How many items the page has at most; null for all.</summary>
    public int? Size { get; }

    /// <summary>Whether the last item is read first.</summary>
    public bool IsBackward { get; }

    /// <summary>The part of a sequence, and one more item where there is one.</summary>
    /// <param name="source">The sequence.</param>
    /// <param name="methods"><see cref="Queryable"/> or <see cref="Enumerable"/>, whichever the sequence is.</param>
    public Expression Of(Expression source, Type methods)
    {
        foreach (var condition in _conditions)
            source = Expression.Call(methods, nameof(Queryable.Where), [typeof(T)], source, methods == typeof(Queryable) ? Expression.Quote(condition) : condition);
        source = _order.Order(source, methods, IsBackward);
        return Size is { } size ? Expression.Call(methods, nameof(Queryable.Take), [typeof(T)], source, ParameterHolder.Expression(size + 1, typeof(int))) : source;
    }

    /// <summary>The page, of the items that <see cref="Of"/> gave.</summary>
    public Page<T> ToPage(List<T> items, int? total)
    {
        var more = items.Count > Size;
        if (more) items.RemoveAt(Size!.Value);
        if (IsBackward) items.Reverse();
        return new Page<T>(
            items.ToImmutableArray(),
            hasNextPage: IsBackward ? _arguments.Before is not null : more,
            hasPreviousPage: IsBackward ? more : _arguments.After is not null,
            _order.CreateCursor,
            total);
    }
}

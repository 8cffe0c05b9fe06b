using System.Linq.Expressions;
using HotChocolate.Data.Projections;
using HotChocolate.Data.Sorting;

namespace HotChocolate.Data.Compiled;

/// <summary>What a selection below rows asks, with slots for its values.</summary>
/// <param name="Predicate">Which rows; null for all.</param>
/// <param name="Order">The order of each list.</param>
/// <param name="FromEnd">Whether a page is read in reverse.</param>
/// <param name="Skip">How many rows of each list are passed over; null for none.</param>
/// <param name="Take">How many rows of each list are read; null for all.</param>
internal sealed record NestedArguments(LambdaExpression? Predicate, IReadOnlyList<SortKey> Order, bool FromEnd, Expression? Skip, Expression? Take)
{
    private static readonly NestedArguments s_none = new(null, [], FromEnd: false, null, null);

    /// <summary>Finds the slots in the order in which <see cref="ReadRequest.AddTo"/> adds them.</summary>
    public static NestedArguments Of(ReadLevel level, ReadRequest request, SlotRewriter slots)
    {
        if (request.Arguments[level.Index] is not { } given) return s_none;
        var predicate = given.Predicate is null ? null : (LambdaExpression)slots.Visit(given.Predicate);
        List<SortKey> order = [.. given.Keys.Select(key => key with { Selector = (LambdaExpression)slots.Visit(key.Selector) })];
        order.AddRange(CollectionExpressions.KeysOf(level.EntityType, given.Keys));
        if (given.Page is null) return new NestedArguments(predicate, order, FromEnd: false, null, null);

        var slice = request.Slices[level.Index];
        var skip = slice.Skip > 0 ? slots.Slot(slice.Skip, typeof(int)) : null;
        return new NestedArguments(predicate, order, slice.FromEnd, skip, slots.Slot(slice.Take, typeof(int)));
    }

    /// <summary>The same of what the rows are taken from.</summary>
    /// <param name="row">The row, as an expression over the item.</param>
    public NestedArguments Inline(ParameterExpression item, Expression row) => this with
    {
        Predicate = Predicate is null ? null : Expression.Lambda(ParameterReplacer.Inline(Predicate, row), item),
        Order = [.. Order.Select(key => key with { Selector = Expression.Lambda(ParameterReplacer.Inline(key.Selector, row), item) })]
    };
}

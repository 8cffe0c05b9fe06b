using System.Collections;
using System.Linq.Expressions;
using HotChocolate.Data.Sorting;
using HotChocolate.Language;
using HotChocolate.Resolvers;

namespace HotChocolate.Data;

/// <summary>Orders what the resolver returns by the field's argument.</summary>
internal static class SortMiddleware
{
    public static FieldMiddleware Create(string argument) => next => async context =>
    {
        var order = context.ArgumentLiteral<IValueNode>(argument);
        if (order is NullValueNode) order = null;
        if (order is not null) await MemberGuard.EnsureReadableAsync(context, SortArgument.TypeOf(context.Selection.Field, argument), order).ConfigureAwait(false);

        await next(context).ConfigureAwait(false);
        if (order is null || context.Result is not IEnumerable source || RowSlots.IsFilled(context) || SortingContext.IsHandled(context)) return;
        if (SequenceType.ElementOf(source.GetType()) is not { } itemType) return;

        var query = source as IQueryable ?? source.AsQueryable();
        var inMemory = !QueryRunner.IsEntityFramework(query);
        var keys = SortArgument.Read(context.Selection.Field, argument, order, itemType, inMemory);
        if (keys.Count > 0) context.Result = QueryMethods.CreateQuery(query.Provider, itemType, Order(query.Expression, itemType, keys, inMemory));
    };

    /// <summary>A resolver's own order comes first: the client's decides among what is equal there.</summary>
    private static Expression Order(Expression query, Type itemType, IReadOnlyList<SortKey> keys, bool inMemory)
        => QueryOrder.Extend(query, order => order.Method.GetGenericArguments()[0] == itemType
                ? SortKeys.Apply(order, itemType, keys, typeof(Queryable), inMemory, isOrdered: true)
                : order) is { } extended && extended != query
            ? extended
            : SortKeys.Apply(query, itemType, keys, typeof(Queryable), inMemory);
}

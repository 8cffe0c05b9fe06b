using System.Linq.Expressions;
using HotChocolate.Data.Sorting;
using HotChocolate.Execution.Processing;
using HotChocolate.Types.Pagination;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace HotChocolate.Data.Projections;

/// <summary>Writes the elements of a nested collection as an expression: filtered, ordered, cut, and made into rows.</summary>
internal static class CollectionExpressions
{
    public static MemberInitExpression Batch(Expression parent, ProjectionSlot slot, SlotRequest request, EntityKey key, IReadOnlyList<object> keys)
    {
        var element = slot.Node.EntityType.ClrType;
        Expression elements = Expression.Property(parent, slot.Navigation.PropertyInfo!);
        if (request.Predicate is { } predicate) elements = Call(nameof(Enumerable.Where), [element], elements, predicate);

        List<MemberBinding> bindings = [Bind(nameof(ProjectedBatch.Key), key.Value(parent))];
        var backward = request.Page is { } asked && PageRange.NeedsTotal(asked);
        if (slot.Demand is { Total: true } || backward) bindings.Add(Bind(nameof(ProjectedBatch.Total), Call(nameof(Enumerable.Count), [element], elements)));
        if (slot.Demand is not { Items: false }) bindings.Add(Bind(nameof(ProjectedBatch.Items), Items(elements, backward)));
        return Expression.MemberInit(Expression.New(typeof(ProjectedBatch)), bindings);

        MethodCallExpression Items(Expression source, bool reversed)
        {
            if (request.Page is not null) source = OnlyOf(source);
            source = SortKeys.Apply(source, element, [.. request.Keys, .. KeysOf(slot.Node.EntityType, request.Keys)], typeof(Enumerable), inMemory: false, reversed);
            if (request.Page is { } page)
            {
                var (start, length) = reversed ? new PageRange(0, page.Last!.Value) : PageRange.Of(page, null);
                if (start > 0) source = Call(nameof(Enumerable.Skip), [element], source, ParameterHolder.Expression(start, typeof(int)));
                if (length < int.MaxValue - 1) source = Call(nameof(Enumerable.Take), [element], source, ParameterHolder.Expression(length + 1, typeof(int)));
            }

            source = Call(nameof(Enumerable.Select), [element, typeof(ProjectedRow)], source, RowExpressions.Row(slot.Node));
            return Call(nameof(Enumerable.ToList), [typeof(ProjectedRow)], source);
        }

        // Rows are numbered within each parent before parents are joined: without this, those of all parents would be.
        Expression OnlyOf(Expression source)
        {
            if (slot.Navigation is not INavigation { ForeignKey: { Properties: [var foreignKey], PrincipalKey.Properties: [var principal] } } || !key.Is(principal)) return source;
            var child = Expression.Parameter(element, "child");
            var value = Expression.Call(typeof(EF), nameof(EF.Property), [foreignKey.ClrType], child, Expression.Constant(foreignKey.Name));
            return Call(nameof(Enumerable.Where), [element], source, Expression.Lambda(EntityKey.Contains(keys, foreignKey.ClrType, value), child));
        }
    }

    /// <summary>The primary key as the last keys of an order, so that the order is total.</summary>
    public static IEnumerable<SortKey> KeysOf(IEntityType entityType, IReadOnlyList<SortKey> keys)
    {
        foreach (var property in entityType.FindPrimaryKey()?.Properties ?? [])
        {
            if (property.PropertyInfo is not { } info || keys.Any(key => key.Selector.Body is MemberExpression { Expression: ParameterExpression } member && member.Member.Name == info.Name)) continue;
            var item = Expression.Parameter(entityType.ClrType, "item");
            yield return new SortKey(Expression.Lambda(Expression.Property(item, info), item), Descending: false);
        }
    }

    private static MethodCallExpression Call(string method, Type[] types, params Expression[] arguments)
        => Expression.Call(typeof(Enumerable), method, types, arguments);

    private static MemberAssignment Bind(string property, Expression value)
        => Expression.Bind(typeof(ProjectedBatch).GetProperty(property)!, value);
}

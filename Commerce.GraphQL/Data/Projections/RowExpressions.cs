using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Execution.Processing;
using Microsoft.EntityFrameworkCore.Metadata;

namespace HotChocolate.Data.Projections;

/// <summary>Writes what is read of an entity as an expression that EF Core turns into columns.</summary>
internal static class RowExpressions
{
    private static readonly PropertyInfo s_entity = typeof(ProjectedRow).GetProperty(nameof(ProjectedRow.Entity))!;
    private static readonly PropertyInfo s_slots = typeof(ProjectedRow).GetProperty(nameof(ProjectedRow.Slots))!;

    /// <summary>From an entity to its row. Collections stay empty: they are read for all rows together.</summary>
    public static LambdaExpression Row(ProjectionNode node)
    {
        var entity = Expression.Parameter(node.EntityType.ClrType, "entity");
        return Expression.Lambda(Row(entity, node), entity);
    }

    /// <summary>From an entity to one that has nothing but what is needed, its nested entities included.</summary>
    public static LambdaExpression Entity(ProjectionNode node)
    {
        var entity = Expression.Parameter(node.EntityType.ClrType, "entity");
        return Expression.Lambda(Entity(entity, node, withNested: true), entity);
    }

    private static MemberInitExpression Row(Expression source, ProjectionNode node)
    {
        List<MemberBinding> bindings = [Expression.Bind(s_entity, Entity(source, node, withNested: false))];
        // EF Core refuses an array of nothing but nulls as a constant; what is not joined is filled in later anyway.
        if (node.Slots.Any(slot => slot.IsJoined)) bindings.Add(Expression.Bind(s_slots, Expression.NewArrayInit(typeof(object), Slots(source, node))));
        return Expression.MemberInit(Expression.New(typeof(ProjectedRow)), bindings);
    }

    private static Expression[] Slots(Expression source, ProjectionNode node)
    {
        var values = new Expression[node.SlotCount];
        Array.Fill(values, Expression.Constant(null, typeof(object)));
        foreach (var slot in node.Slots) values[slot.Index] = Slot(source, slot);
        return values;
    }

    private static Expression Slot(Expression source, ProjectionSlot slot)
    {
        if (!slot.IsJoined) return Expression.Constant(null, typeof(object));
        var value = Expression.Property(source, slot.Navigation.PropertyInfo!);
        var row = Row(value, slot.Node);
        return Expression.Convert(slot.IsOptional ? OrNull(value, row) : row, typeof(object));
    }

    private static Expression Entity(Expression source, ProjectionNode node, bool withNested)
    {
        if (node.IsWhole) return source;
        List<MemberBinding> bindings = [];
        foreach (var column in node.Columns)
        {
            var property = PropertyOf(node.EntityType, column);
            bindings.Add(Expression.Bind(property, Expression.Property(source, property)));
        }

        foreach (var (name, reference) in node.References) AddReference(name, reference, optional: true);
        if (withNested)
        {
            foreach (var group in node.Slots.GroupBy(slot => slot.Navigation).Where(group => !node.References.ContainsKey(group.Key.Name)))
            {
                if (group.Key.PropertyInfo is not { CanWrite: true } property) continue;
                if (group.Key.IsCollection) AddCollection(property, group);
                else AddReference(group.Key.Name, Merge(group), group.First().IsOptional);
            }
        }

        return Expression.MemberInit(Expression.New(EntityShape.EmptyConstructor(node.EntityType.ClrType)!), bindings);

        void AddReference(string name, ProjectionNode reference, bool optional)
        {
            if (EntityShape.FindNavigation(node.EntityType, name)?.PropertyInfo is not { CanWrite: true } property) return;
            var value = Expression.Property(source, property);
            var made = Entity(value, reference, withNested);
            bindings.Add(Expression.Bind(property, optional ? OrNull(value, made) : made));
        }

        void AddCollection(PropertyInfo property, IEnumerable<ProjectionSlot> slots)
        {
            var element = slots.First().Node.EntityType.ClrType;
            var list = typeof(List<>).MakeGenericType(element);
            if (!property.PropertyType.IsAssignableFrom(list)) return;
            var merged = Merge(slots);
            merged.ReadAllColumns(); // filters and orders of the nested field run in memory then
            var item = Expression.Parameter(element, "item");
            Expression items = Expression.Call(
                typeof(Enumerable), nameof(Enumerable.Select), [element, element],
                Expression.Property(source, property), Expression.Lambda(Entity(item, merged, withNested: true), item));
            bindings.Add(Expression.Bind(property, Expression.Call(typeof(Enumerable), nameof(Enumerable.ToList), [element], items)));
        }
    }

    /// <summary>What all of several selections of one entity need.</summary>
    private static ProjectionNode Merge(IEnumerable<ProjectionSlot> slots)
    {
        var first = slots.First().Node;
        var merged = new ProjectionNode(first.EntityType);
        foreach (var node in slots.Select(slot => slot.Node))
        {
            if (node.IsWhole) merged.ReadWhole();
            foreach (var column in node.Columns) merged.Read(column);
            foreach (var slot in node.Slots) merged.Add(slot);
        }

        return merged;
    }

    private static ConditionalExpression OrNull(Expression value, Expression made)
        => Expression.Condition(Expression.Equal(value, Expression.Constant(null, value.Type)), Expression.Constant(null, made.Type), made);

    private static PropertyInfo PropertyOf(IEntityType entityType, string column)
        => entityType.FindProperty(column)?.PropertyInfo ?? entityType.FindComplexProperty(column)!.PropertyInfo!;
}

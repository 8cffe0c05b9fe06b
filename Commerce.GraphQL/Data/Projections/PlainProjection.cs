using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Execution.Processing;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;

namespace HotChocolate.Data.Projections;

/// <summary>What a selection needs, as a lambda from entity to entity, for code that queries by itself. It knows classes but no database model.</summary>
internal static class PlainProjection
{
    /// <summary>The selector; null where the entity must be read as it is.</summary>
    public static LambdaExpression? Create(Selection selection, Type itemType)
    {
        var item = Expression.Parameter(itemType, "item");
        return Make(item, SelectionsOf(selection)) is { } made ? Expression.Lambda(made, item) : null;
    }

    private static MemberInitExpression? Make(Expression source, IReadOnlyCollection<Selection>? selections)
    {
        if (selections is null || source.Type.IsAbstract || EntityShape.EmptyConstructor(source.Type) is not { } constructor) return null;
        var bindings = new Dictionary<string, MemberBinding>(StringComparer.Ordinal);
        if (source.Type.GetProperty("Id") is { CanWrite: true } id) Bind(id);

        foreach (var group in selections.Where(s => !s.Field.IsIntrospectionField).GroupBy(s => s.Field))
        {
            if (ResolverReads.PropertyOf(group.Key) is not { CanWrite: true } property) BindAll();
            else if (IsScalar(property.PropertyType)) Bind(property);
            else BindNested(property, group);
        }

        return Expression.MemberInit(Expression.New(constructor), bindings.Values);

        void Bind(PropertyInfo property) => bindings[property.Name] = Expression.Bind(property, Expression.Property(source, property));

        void BindAll()
        {
            foreach (var property in source.Type.GetProperties().Where(p => p.CanWrite && p.GetIndexParameters().Length == 0 && IsScalar(p.PropertyType))) Bind(property);
        }

        void BindNested(PropertyInfo property, IEnumerable<Selection> group)
        {
            List<Selection>? nested = [];
            foreach (var selection in group)
            {
                if (SelectionsOf(selection) is { } below) nested?.AddRange(below);
                else nested = null;
            }

            var value = Expression.Property(source, property);
            if (SequenceType.ElementOf(property.PropertyType) is not { } elementType)
            {
                if (Make(value, nested) is { } made)
                {
                    var orNull = Expression.Condition(Expression.Equal(value, Expression.Constant(null, value.Type)), Expression.Constant(null, value.Type), made);
                    bindings[property.Name] = Expression.Bind(property, orNull);
                }
                else Bind(property);

                return;
            }

            // Filters and orders of the nested field run in memory, over whole elements.
            if (!property.PropertyType.IsAssignableFrom(typeof(List<>).MakeGenericType(elementType))) return;
            bindings[property.Name] = Expression.Bind(property, Expression.Call(typeof(Enumerable), nameof(Enumerable.ToList), [elementType], value));
        }
    }

    /// <summary>What is selected of the items of a field; null where their type is not one object type.</summary>
    private static IReadOnlyCollection<Selection>? SelectionsOf(Selection selection)
    {
        if (selection.Type.NamedType() is not ObjectType type) return null;
        Selection[] selections = [.. selection.GetSelectionSet(type).WithDeferred];
        if (DataField.Of(selection.Field).Paging is null) return selections;

        List<Selection> items = [];
        foreach (var part in selections)
        {
            if (part.Field.Name == ConnectionFields.Nodes) items.AddRange(SelectionsOf(part) ?? []);
            if (part.Field.Name != ConnectionFields.Edges || part.Type.NamedType() is not ObjectType edge) continue;
            foreach (var node in part.GetSelectionSet(edge).WithDeferred.Where(s => s.Field.Name == ConnectionFields.Node)) items.AddRange(SelectionsOf(node) ?? []);
        }

        return items;
    }

    private static bool IsScalar(Type type)
        => type.IsValueType || type == typeof(string) || type == typeof(Uri) || (SequenceType.ElementOf(type) is { } element && IsScalar(element));
}

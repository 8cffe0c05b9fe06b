using System.Linq.Expressions;
using HotChocolate.Data.Projections;
using HotChocolate.Execution.Processing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace HotChocolate.Data.Compiled;

internal sealed partial class ReadPlanner
{
    /// <summary>An entity that the row refers to. It is joined, on its own conditions where the model's filters may hide it.</summary>
    private ReadMember PlanReference(Selection selection, byte[] name, INavigation navigation, ReadLevel level, Expression source, bool optional)
    {
        var slot = new ProjectionSlot(0, selection, navigation, new ProjectionNode(navigation.TargetEntityType), null);
        if (!EntityShape.CanBeMade(navigation.TargetEntityType)) throw new NotCompiledException($"{navigation.TargetEntityType.DisplayName()} has no plain rows");
        if (slot.DetachedKey is { } foreignKey) return PlanDetached(selection, name, navigation, foreignKey, level, source);

        var target = Expression.Property(source, navigation.PropertyInfo!);
        var isOptional = optional || slot.IsOptional;
        var keyColumn = isOptional ? level.Column(OrNull(Expression.Property(target, SingleKey(navigation.TargetEntityType).PropertyInfo!))) : -1;
        return new ObjectMember(name, keyColumn, PlanObject(selection, ItemType(selection), level, target, isOptional), selection.Shape.IsNonNull);
    }

    private ReadMember PlanDetached(Selection selection, byte[] name, INavigation navigation, IProperty foreignKey, ReadLevel level, Expression source)
    {
        var key = SingleKey(navigation.TargetEntityType);
        if (level.Joins.Count < ReadJoin.Maximum)
        {
            var joined = Joined(level, navigation.TargetEntityType);
            return PlanJoined(selection, name, level, new ReadJoin(navigation.TargetEntityType, joined, Expression.Property(joined, key.PropertyInfo!), Expression.Property(source, foreignKey.PropertyInfo!), []), joined);
        }

        var item = Expression.Parameter(navigation.TargetEntityType.ClrType, "target");
        return Hole(selection, name, level, Expression.Property(source, foreignKey.PropertyInfo!), new ReadSource(
            navigation.TargetEntityType, item, Expression.Property(item, key.PropertyInfo!), KeyType(key), []), navigation.TargetEntityType, item, isList: false);
    }

    /// <summary>The first of a collection that has at most one, as a join; null where that cannot be said.</summary>
    private ObjectMember? PlanFirst(Selection selection, byte[] name, INavigation navigation, List<MethodCallExpression> steps, ReadLevel level, Expression source)
    {
        // One row needs no order.
        List<MethodCallExpression> counting = [.. steps.Where(step => step.Method.Name is not (nameof(Enumerable.OrderBy) or nameof(Enumerable.OrderByDescending) or nameof(Enumerable.ThenBy) or nameof(Enumerable.ThenByDescending)))];
        var isSelected = counting is [.., { Method.Name: nameof(Enumerable.Select), Arguments: [_, LambdaExpression { Parameters.Count: 1 }] }];
        var conditions = isSelected ? counting[..^1] : counting;
        if (level.Joins.Count >= ReadJoin.Maximum || conditions.Count == 0 || !conditions.TrueForAll(step => step.Method.Name is nameof(Enumerable.Where)) || !SemiJoins.IsAtMostOne(navigation, navigation.ForeignKey.Properties[0], conditions)) return null;

        var (_, found, parentKey) = Collection(navigation, source, []);
        var item = Joined(level, navigation.TargetEntityType);
        var join = new ReadJoin(
            navigation.TargetEntityType, item, new ParameterReplacer(found.Item, item).Visit(found.Key), parentKey, [.. conditions.Select(step => (LambdaExpression)step.Arguments[1])]);
        return PlanJoined(selection, name, level, join, isSelected ? ParameterReplacer.Inline((LambdaExpression)counting[^1].Arguments[1], item) : item);
    }

    /// <summary>An object of a joined row, or of one that it refers to.</summary>
    private ObjectMember PlanJoined(Selection selection, byte[] name, ReadLevel level, ReadJoin join, Expression target)
    {
        level.Joins.Add(join);
        var entityType = level.EntityType.Model.FindEntityType(target.Type) ?? throw new NotCompiledException($"{target.Type} is no entity");
        if (!EntityShape.CanBeMade(entityType)) throw new NotCompiledException($"{entityType.DisplayName()} has no plain rows");
        var keyColumn = level.Column(OrNull(Expression.Property(target, SingleKey(entityType).PropertyInfo!)));
        return new ObjectMember(name, keyColumn, PlanObject(selection, ItemType(selection), level, target, optional: true), selection.Shape.IsNonNull);
    }

    /// <summary>Stands for a joined row; each has a name of its own, because columns are told apart by what they look like.</summary>
    private static ParameterExpression Joined(ReadLevel level, IEntityType entityType) => Expression.Parameter(entityType.ClrType, $"joined{level.Joins.Count}");

    private HoleMember PlanCollection(Selection selection, byte[] name, INavigation navigation, ReadLevel level, Expression source)
    {
        if (!IsMany(selection)) throw new NotCompiledException($"{selection.Field} is no list");
        var (item, sourceOf, parentKey) = Collection(navigation, source, []);
        return Hole(selection, name, level, parentKey, sourceOf with { HasArguments = true }, navigation.TargetEntityType, item, isList: true);
    }

    private HoleMember PlanMany(Selection selection, byte[] name, ISkipNavigation navigation, ReadLevel level, Expression source)
    {
        if (!IsMany(selection)) throw new NotCompiledException($"{selection.Field} is no list");
        var parentKey = SingleKey(navigation.DeclaringEntityType);
        var element = navigation.TargetEntityType.ClrType;
        var item = Expression.Parameter(typeof(ParentAndItem<,>).MakeGenericType(navigation.DeclaringEntityType.ClrType, element), "item");
        var key = Expression.Property(Expression.Property(item, nameof(ParentAndItem<,>.Parent)), parentKey.PropertyInfo!);
        var from = new ReadSource(navigation.DeclaringEntityType, item, key, KeyType(parentKey), []) { Many = navigation, HasArguments = true };
        return Hole(selection, name, level, Expression.Property(source, parentKey.PropertyInfo!), from, navigation.TargetEntityType, Expression.Parameter(element, "row"), isList: true);
    }

    /// <summary>A field that the options describe: a value, or a chain of calls over one of the parent's collections.</summary>
    private ReadMember PlanExpression(Selection selection, byte[] name, LambdaExpression expression, ReadLevel level, Expression source, bool optional)
    {
        if (selection.Shape.Kind is OutputKind.Leaf)
        {
            var value = ParameterReplacer.Inline(expression, source);
            // What is computed from nothing may be anything: null is where the object is null, which is seen before.
            var writer = _columns.Computed(value.Type, selection.Shape);
            return new ColumnMember(name, level.Column(optional ? OrNull(value) : value), writer, selection.Shape.IsNonNull, mayBeNull: true);
        }

        List<MethodCallExpression> steps = [];
        var node = expression.Body;
        while (node is MethodCallExpression { Arguments: [var first, ..] } call && call.Method.DeclaringType == typeof(Enumerable))
        {
            steps.Insert(0, call);
            node = first;
        }

        if (steps.Count == 0 && node is MemberExpression reference && level.EntityType.Model.FindEntityType(source.Type)?.FindNavigation(reference.Member.Name) is { IsCollection: false } single)
            return PlanReference(selection, name, single, level, source, optional);

        var data = DataField.Of(selection.Field);
        if (data.Paging is null && (data.FilterArgument ?? data.SortArgument) is not null) throw new NotCompiledException($"arguments of {selection.Field}");
        var isList = IsMany(selection);
        if (!isList)
        {
            if (steps.Count == 0 || steps[^1].Method.Name != nameof(Enumerable.FirstOrDefault) || steps[^1].Arguments.Count != 1) throw new NotCompiledException($"the expression of {selection.Field} does not end with FirstOrDefault()");
            steps.RemoveAt(steps.Count - 1);
        }

        if (node is not MemberExpression { Expression: ParameterExpression } member
            || level.EntityType.Model.FindEntityType(source.Type)?.FindNavigation(member.Member.Name) is not { IsCollection: true } navigation)
            throw new NotCompiledException($"the expression of {selection.Field} does not begin with a collection");

        if (!isList && PlanFirst(selection, name, navigation, steps, level, source) is { } one) return one;

        var elementType = SequenceType.ElementOf(steps.Count == 0 ? node.Type : steps[^1].Type)!;
        var entityType = level.EntityType.Model.FindEntityType(elementType) ?? throw new NotCompiledException($"{elementType} is no entity");
        var (_, sourceOf, parentKey) = Collection(navigation, source, steps);
        if (data.Paging is not null) sourceOf = sourceOf with { HasArguments = true };
        return Hole(selection, name, level, parentKey, sourceOf, entityType, Expression.Parameter(elementType, "row"), isList);
    }

    private (ParameterExpression Item, ReadSource Source, Expression ParentKey) Collection(INavigation navigation, Expression source, List<MethodCallExpression> steps)
    {
        if (navigation.ForeignKey is not { Properties: [var foreignKey], PrincipalKey.Properties: [{ PropertyInfo: { } principal } principalKey] })
            throw new NotCompiledException($"{navigation.Name} has a composite key");

        var item = Expression.Parameter(navigation.TargetEntityType.ClrType, "item");
        var key = Expression.Call(typeof(EF), nameof(EF.Property), [foreignKey.ClrType], item, Expression.Constant(foreignKey.Name));
        if (foreignKey.GetValueConverter() is not null) throw new NotCompiledException($"{foreignKey.Name} is converted");
        return (item, new ReadSource(navigation.TargetEntityType, item, key, KeyType(principalKey), steps), Expression.Property(source, principal));
    }

    private HoleMember Hole(Selection selection, byte[] name, ReadLevel level, Expression parentKey, ReadSource source, IEntityType entityType, ParameterExpression row, bool isList)
    {
        var keyColumn = level.Column(parentKey);
        var known = level.Holes.Find(other => other.KeyColumn == keyColumn && _keyTypes[other.KeyNumber] == source.KeyType);
        var keyNumber = known?.KeyNumber ?? _keyTypes.Count;
        if (known is null) _keyTypes.Add(source.KeyType);

        var child = NewLevel(entityType, selection, row, source, level, keyNumber, isList);
        var hole = new ReadHole(level.Holes.Count, level.Views.Count - 1, keyColumn, keyNumber, child, selection.Shape.IsNonNull);
        level.Holes.Add(hole);
        PlanItems(selection, child);
        return new HoleMember(name, hole);
    }

    /// <summary>Whether the field shows many items, as a list or in a connection.</summary>
    private static bool IsMany(Selection selection) => selection.Shape.Kind is OutputKind.List || DataField.Of(selection.Field).Paging is not null;

    private static IProperty SingleKey(IEntityType entityType)
        => entityType.FindPrimaryKey() is { Properties: [{ PropertyInfo: not null } key] } ? key : throw new NotCompiledException($"{entityType.DisplayName()} has no key of one property");

    private static Type KeyType(IProperty key)
    {
        var type = Nullable.GetUnderlyingType(key.ClrType) ?? key.ClrType;
        return KeyIndex.CanHold(type) && key.GetValueConverter() is null ? type : throw new NotCompiledException($"keys of {type.Name}");
    }

    private static Expression OrNull(Expression value)
        => value.Type.IsValueType && Nullable.GetUnderlyingType(value.Type) is null ? Expression.Convert(value, typeof(Nullable<>).MakeGenericType(value.Type)) : value;
}

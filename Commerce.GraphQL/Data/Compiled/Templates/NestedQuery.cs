using System.Linq.Expressions;
using HotChocolate.Data.Sorting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace HotChocolate.Data.Compiled;

/// <summary>The query of a level below the root: what belongs to the keys of the rows above.</summary>
internal sealed class NestedQuery
{
    private readonly ReadSource _source;
    private readonly KeyUse _use;
    private readonly QueryParameterExpression _keys;
    private readonly NestedArguments _arguments;
    private readonly Expression _key;
    private readonly Expression _query;
    private readonly Expression _row;
    private readonly bool _ignoresFilters;

    private NestedQuery(ReadSource source, NestedArguments arguments, KeyUse use, bool ignoresFilters)
    {
        _source = source;
        _use = use;
        _ignoresFilters = ignoresFilters;
        _query = new EntityQueryRootExpression(source.Entity);
        if (ignoresFilters) _query = Expression.Call(typeof(EntityFrameworkQueryableExtensions), nameof(EntityFrameworkQueryableExtensions.IgnoreQueryFilters), [source.Entity.ClrType], _query);
        if (source.Many is { } many) _query = WithItems(_query, many, source.Item.Type);

        _key = source.Key.Type == source.KeyType ? source.Key : Expression.Convert(source.Key, source.KeyType);
        _keys = use is KeyUse.List
            ? new QueryParameterExpression(LevelCommand.KeysName, typeof(List<>).MakeGenericType(source.KeyType), ParameterTranslationMode.Parameter)
            : new QueryParameterExpression(LevelCommand.KeysName, source.KeyType);
        _query = Where(_query, use is KeyUse.List ? Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [source.KeyType], _keys, _key) : Expression.Equal(_key, _keys));

        _row = source.Many is null ? source.Item : Expression.Property(source.Item, nameof(ParentAndItem<,>.Item));
        foreach (var step in source.Steps) _query = Step(_query, step, source.Item, ref _row);
        _arguments = arguments.Inline(source.Item, _row);
        if (_arguments.Predicate is { } predicate) _query = Where(_query, predicate.Body);
    }

    public static NestedQuery Create(ReadLevel level, NestedArguments arguments, KeyUse use, bool ignoresFilters) => new(level.Source!, arguments, use, ignoresFilters);

    /// <summary>Selects the columns of the level, and the key as the last one.</summary>
    public MethodCallExpression Rows(ReadLevel level)
    {
        var query = _arguments.Take is null ? _query : _use is KeyUse.List ? CutEach() : Cut(_query);
        // The page of one list is in order already, if it was read from the start.
        if (_arguments.Take is null || _use is KeyUse.List || _arguments.FromEnd) query = InOrder(query, reversed: false);
        // The key is of the item, not of the row that is made of it.
        var rows = JoinedRows.Of(query, _source.Item, _row, level, _ignoresFilters);
        return Columns.Select(rows.Query, [.. level.Columns.Select(rows.Map), rows.MapItem(_source.Item, _source.Key)], rows.Item);
    }

    /// <summary>Selects the length of each list, and its key as the last column.</summary>
    public MethodCallExpression Totals()
    {
        var groups = Expression.Call(typeof(Queryable), nameof(Queryable.GroupBy), [_source.Item.Type, _key.Type], _query, Expression.Quote(Expression.Lambda(_key, _source.Item)));
        var group = Expression.Parameter(typeof(IGrouping<,>).MakeGenericType(_key.Type, _source.Item.Type), "group");
        return Columns.Select(groups, [Expression.Call(typeof(Enumerable), nameof(Enumerable.LongCount), [_source.Item.Type], group), Expression.Property(group, "Key")], group);
    }

    /// <summary>For each key the part of its own list; EF Core numbers the rows of each and cuts them.</summary>
    private MethodCallExpression CutEach()
    {
        var key = Expression.Parameter(_source.KeyType, "key");
        var own = Expression.Lambda(
            typeof(Func<,>).MakeGenericType(key.Type, typeof(IEnumerable<>).MakeGenericType(_source.Item.Type)), Cut(Where(_query, Expression.Equal(_key, key))), key);
        return Expression.Call(typeof(Queryable), nameof(Queryable.SelectMany), [key.Type, _source.Item.Type], new ParameterQueryRootExpression(key.Type, _keys), Expression.Quote(own));
    }

    private Expression Cut(Expression query)
    {
        query = InOrder(query, _arguments.FromEnd);
        if (_arguments.Skip is { } skip) query = Expression.Call(typeof(Queryable), nameof(Queryable.Skip), [_source.Item.Type], query, skip);
        return Expression.Call(typeof(Queryable), nameof(Queryable.Take), [_source.Item.Type], query, _arguments.Take!);
    }

    /// <summary>Each parent with each of its items.</summary>
    private static MethodCallExpression WithItems(Expression parents, ISkipNavigation many, Type pair)
    {
        var parent = Expression.Parameter(many.DeclaringEntityType.ClrType, "parent");
        var item = Expression.Parameter(many.TargetEntityType.ClrType, "target");
        var items = Expression.Lambda(
            typeof(Func<,>).MakeGenericType(parent.Type, typeof(IEnumerable<>).MakeGenericType(item.Type)), Expression.Property(parent, many.PropertyInfo!), parent);
        var made = Expression.MemberInit(
            Expression.New(pair), Expression.Bind(pair.GetProperty(nameof(ParentAndItem<,>.Parent))!, parent), Expression.Bind(pair.GetProperty(nameof(ParentAndItem<,>.Item))!, item));
        return Expression.Call(
            typeof(Queryable), nameof(Queryable.SelectMany), [parent.Type, item.Type, pair], parents, Expression.Quote(items), Expression.Quote(Expression.Lambda(made, parent, item)));
    }

    private Expression InOrder(Expression query, bool reversed) => SortKeys.Apply(query, _source.Item.Type, _arguments.Order, typeof(Queryable), inMemory: false, reversed);

    private MethodCallExpression Where(Expression query, Expression condition)
        => Expression.Call(typeof(Queryable), nameof(Queryable.Where), [_source.Item.Type], query, Expression.Quote(Expression.Lambda(condition, _source.Item)));

    /// <summary>A call of <see cref="Enumerable"/> over the rows, as one of <see cref="Queryable"/>; what it selects takes the place of the row.</summary>
    private static Expression Step(Expression query, MethodCallExpression step, ParameterExpression item, ref Expression row)
    {
        if (step.Arguments is not [_, LambdaExpression { Parameters.Count: 1 } lambda] || row != item) throw new NotCompiledException($"{step.Method.Name} in an expression");
        switch (step.Method.Name)
        {
            case nameof(Enumerable.Select):
                row = ParameterReplacer.Inline(lambda, item);
                return query;
            case nameof(Enumerable.Where) or nameof(Enumerable.OrderBy) or nameof(Enumerable.OrderByDescending) or nameof(Enumerable.ThenBy) or nameof(Enumerable.ThenByDescending):
                return Expression.Call(typeof(Queryable), step.Method.Name, step.Method.GetGenericArguments(), query, Expression.Quote(lambda));
            default:
                throw new NotCompiledException($"{step.Method.Name} in an expression");
        }
    }
}

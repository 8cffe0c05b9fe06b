using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace HotChocolate.Data.Compiled;

/// <summary>A query whose rows have the rows of a level's joins beside them.</summary>
/// <param name="Query">The query.</param>
/// <param name="Item">Stands for what it gives.</param>
internal sealed record JoinedRows(Expression Query, ParameterExpression Item)
{
    private readonly List<(ParameterExpression From, Expression To)> _places = [];
    private Expression _item = Item;

    /// <summary>Joins what a level wants to be joined.</summary>
    /// <param name="query">The level's query.</param>
    /// <param name="item">Stands for what it gives.</param>
    /// <param name="row">The level's row, of <paramref name="item"/>.</param>
    public static JoinedRows Of(Expression query, ParameterExpression item, Expression row, ReadLevel level, bool ignoresFilters)
    {
        var rows = new JoinedRows(query, item);
        rows._places.Add((level.Row, row));
        return level.Joins.Aggregate(rows, (joined, join) => joined.Join(join, ignoresFilters));
    }

    /// <summary>An expression over the rows of the level, over what the query gives.</summary>
    public Expression Map(Expression expression)
        => _places.Aggregate(expression, (mapped, place) => new ParameterReplacer(place.From, place.To).Visit(mapped));

    /// <summary>An expression over the first item of the query, over what the query gives now.</summary>
    public Expression MapItem(ParameterExpression item, Expression expression) => new ParameterReplacer(item, _item).Visit(expression);

    private JoinedRows Join(ReadJoin join, bool ignoresFilters)
    {
        Expression inner = new EntityQueryRootExpression(join.Entity);
        if (ignoresFilters) inner = Expression.Call(typeof(EntityFrameworkQueryableExtensions), nameof(EntityFrameworkQueryableExtensions.IgnoreQueryFilters), [join.Item.Type], inner);
        foreach (var condition in join.Conditions)
            inner = Expression.Call(typeof(Queryable), nameof(Queryable.Where), [join.Item.Type], inner, Expression.Quote(condition));

        var keyType = Nullable.GetUnderlyingType(join.Key.Type) ?? join.Key.Type;
        if (keyType.IsValueType) keyType = typeof(Nullable<>).MakeGenericType(keyType);
        var pairType = typeof(JoinedPair<,>).MakeGenericType(Item.Type, join.Item.Type);
        var (outerRow, innerRow) = (pairType.GetProperty(nameof(JoinedPair<,>.Outer))!, pairType.GetProperty(nameof(JoinedPair<,>.Inner))!);
        var pair = Expression.Parameter(pairType, "pair");
        var query = Expression.Call(
            typeof(Queryable),
            nameof(Queryable.LeftJoin),
            [Item.Type, join.Item.Type, keyType, pairType],
            Query,
            inner,
            Expression.Quote(Expression.Lambda(Expression.Convert(Map(join.OuterKey), keyType), Item)),
            Expression.Quote(Expression.Lambda(Expression.Convert(join.Key, keyType), join.Item)),
            Expression.Quote(Expression.Lambda(Expression.New(pairType.GetConstructors()[0], [Item, join.Item], outerRow, innerRow), Item, join.Item)));

        var joined = new JoinedRows(query, pair);
        var outer = Expression.Property(pair, outerRow);
        foreach (var (from, to) in _places) joined._places.Add((from, new ParameterReplacer(Item, outer).Visit(to)));
        joined._item = new ParameterReplacer(Item, outer).Visit(_item);
        joined._places.Add((join.Item, Expression.Property(pair, innerRow)));
        return joined;
    }
}

/// <summary>A row and what is joined to it; EF Core never makes one.</summary>
internal sealed class JoinedPair<TOuter, TInner>(TOuter outer, TInner inner)
{
    public TOuter Outer { get; } = outer;

    public TInner Inner { get; } = inner;
}

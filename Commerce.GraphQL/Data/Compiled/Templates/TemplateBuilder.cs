using System.Linq.Expressions;
using HotChocolate.Data.Projections;
using HotChocolate.Data.Sorting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace HotChocolate.Data.Compiled;

/// <summary>Makes the queries of a read, each of which is one command.</summary>
internal sealed class TemplateBuilder(ReadPlan plan, ReadRequest request)
{
    private readonly SlotRewriter _slots = new();
    private CursorTemplate? _cursor;

    /// <exception cref="NotCompiledException">The read cannot be a template.</exception>
    public ReadTemplate Build(QueryShape shape)
    {
        var root = Rewrite(request.Query);
        var levels = new LevelQuery?[plan.Levels.Count];
        var total = !request.NeedsTotal ? null : Count(request.KeySet is { } keySet ? Rewrite(keySet.Source) : root);
        levels[0] = request.NeedsItems ? Root(root) : null;
        for (var i = 1; i < levels.Length; i++) levels[i] = Nested(plan.Levels[i], request.Arguments[i]);
        // The shape and the rewriting must agree on what a slot is: otherwise a value could be taken for another.
        if (!_slots.Values.SequenceEqual(shape.Values)) throw new NotCompiledException("slots that cannot be told apart");
        return new ReadTemplate(shape.Hash, [.. shape.Tokens]) { Levels = levels, Total = total, Cursor = _cursor };
    }

    private Expression Rewrite(IQueryable query)
        => new SemiJoins(plan.EntityType.Model, EntityQueries.IgnoresFilters(query), _slots.Nulls).Visit(_slots.Visit(query.Expression));

    private LevelQuery Root(Expression query)
    {
        var level = plan.Levels[0];
        if (request.IsOrdered) query = InTotalOrder(query, level.EntityType);
        if (request.Skip is { } skip) query = Queryable(nameof(System.Linq.Queryable.Skip), query, level.EntityType.ClrType, _slots.Slot(skip, typeof(int)));
        if (request.Take is { } take) query = Queryable(nameof(System.Linq.Queryable.Take), query, level.EntityType.ClrType, _slots.Slot(take, typeof(int)));
        return Select(query, level.EntityType.ClrType, Expression.Lambda(Columns.Select(RootColumns(level)), level.Row));
    }

    /// <summary>The columns of the root, and behind them the keys of its order that are not selected anyway.</summary>
    private List<Expression> RootColumns(ReadLevel level)
    {
        List<Expression> columns = [.. level.Columns];
        if (request.KeySet is { } keySet) _cursor = CursorTemplate.Create(keySet.Keys, level.Row, columns);
        return columns;
    }

    /// <summary>Counting needs no order, and databases do not always see that.</summary>
    private LevelQuery Count(Expression query)
    {
        while (query is MethodCallExpression { Method.Name: nameof(System.Linq.Queryable.OrderBy) or nameof(System.Linq.Queryable.OrderByDescending) or nameof(System.Linq.Queryable.ThenBy) or nameof(System.Linq.Queryable.ThenByDescending) } order
            && order.Method.DeclaringType == typeof(Queryable))
            query = order.Arguments[0];

        var item = Expression.Parameter(plan.EntityType.ClrType, "item");
        return Select(query, item.Type, Expression.Lambda(Columns.Select([Expression.Constant(1)]), item)) with { IsCount = true };
    }

    private LevelQuery Nested(ReadLevel level, SlotRequest? arguments)
    {
        var source = level.Source!;
        var item = source.Item;
        Expression query = new EntityQueryRootExpression(source.Entity);
        if (request.IgnoresFilters) query = Expression.Call(typeof(EntityFrameworkQueryableExtensions), nameof(EntityFrameworkQueryableExtensions.IgnoreQueryFilters), [item.Type], query);

        var listType = typeof(List<>).MakeGenericType(source.KeyType);
        var keys = new QueryParameterExpression(LevelCommand.KeysName, listType, ParameterTranslationMode.Parameter);
        var key = source.Key.Type == source.KeyType ? source.Key : Expression.Convert(source.Key, source.KeyType);
        query = Queryable(nameof(System.Linq.Queryable.Where), query, item.Type, Expression.Lambda(Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [source.KeyType], keys, key), item));

        Expression row = item;
        foreach (var step in source.Steps) query = Step(query, step, item, ref row);
        if (source.HasArguments && arguments is not null)
        {
            if (arguments.Predicate is { } predicate) query = Queryable(nameof(System.Linq.Queryable.Where), query, item.Type, _slots.Visit(predicate));
            List<SortKey> order = [.. arguments.Keys.Select(k => k with { Selector = (LambdaExpression)_slots.Visit(k.Selector) }), .. CollectionExpressions.KeysOf(source.Entity, arguments.Keys)];
            query = SortKeys.Apply(query, item.Type, order, typeof(Queryable), inMemory: false);
        }

        var columns = level.Columns.Select(column => new ParameterReplacer(level.Row, row).Visit(column)).Append(source.Key).ToList();
        return Select(query, item.Type, Expression.Lambda(Columns.Select(columns), item));
    }

    /// <summary>A call of <see cref="Enumerable"/> over the rows, as one of <see cref="System.Linq.Queryable"/>; what it selects takes the place of the row.</summary>
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

    private static LevelQuery Select(Expression query, Type item, LambdaExpression columns)
    {
        query = Expression.Call(typeof(Queryable), nameof(System.Linq.Queryable.Select), [item, typeof(Columns)], query, Expression.Quote(columns));
        return new LevelQuery(query, SlotFinder.In(query), ((MemberInitExpression)columns.Body).Bindings.Count);
    }

    private static Expression InTotalOrder(Expression query, IEntityType entityType)
    {
        var given = QueryOrder.KeysOf(query).Select(key => new SortKey(key.Selector, key.Descending)).ToList();
        return QueryOrder.ThenBy(query, entityType.ClrType, [.. CollectionExpressions.KeysOf(entityType, given).Select(key => key.Selector)]);
    }

    private static MethodCallExpression Queryable(string method, Expression query, Type item, Expression argument)
        => Expression.Call(typeof(Queryable), method, [item], query, argument is LambdaExpression lambda ? Expression.Quote(lambda) : argument);

    /// <summary>Finds the slots that a command has.</summary>
    private sealed class SlotFinder : ExpressionVisitor
    {
        private readonly SortedSet<int> _slots = [];

        public static int[] In(Expression query)
        {
            var finder = new SlotFinder();
            finder.Visit(query);
            return [.. finder._slots];
        }

        protected override Expression VisitExtension(Expression node)
        {
            if (node is QueryParameterExpression { Name: [not 'K', .. var number] }) _slots.Add(int.Parse(number, System.Globalization.CultureInfo.InvariantCulture));
            return node;
        }
    }
}

using System.Linq.Expressions;
using HotChocolate.Data.Projections;
using HotChocolate.Data.Sorting;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace HotChocolate.Data.Compiled;

/// <summary>Makes the queries of a read, each of which is one command.</summary>
internal sealed class TemplateBuilder(ReadPlan plan, ReadRequest request, bool isSqlite)
{
    private readonly SlotRewriter _slots = new();
    private CursorTemplate? _cursor;

    /// <exception cref="NotCompiledException">The read cannot be a template.</exception>
    public ReadTemplate Build(QueryShape shape)
    {
        var levels = new LevelQuery?[plan.Levels.Count];
        var totals = new LevelQuery?[plan.Levels.Count];
        if (request.Query is { } given)
        {
            var root = Rewrite(given);
            if (request.NeedsTotal) totals[0] = Count(request.KeySet is { } keySet ? Rewrite(keySet.Source) : root);
            if (request.NeedsItems) levels[0] = Root(root);
        }

        for (var i = request.Query is null ? 0 : 1; i < levels.Length; i++)
        {
            var level = plan.Levels[i];
            var arguments = NestedArguments.Of(level, request, _slots);
            if (level.Page is not { Demand.Items: false })
            {
                var use = UseOf(level);
                levels[i] = Query(level, NestedQuery.Create(level, arguments, use, request.IgnoresFilters).Rows(level), use) with { Above = AboveOf(level), IsBelowOnlyRow = IsBelowOnlyRow(level) };
            }

            if (level.Page is { Demand.Total: true } || arguments.FromEnd) totals[i] = Query(level, NestedQuery.Create(level, arguments, KeyUse.List, request.IgnoresFilters).Totals()) with { IsTotal = true };
        }

        // The shape and the rewriting must agree on what a slot is: otherwise a value could be taken for another.
        if (!_slots.Values.SequenceEqual(shape.Values)) throw new NotCompiledException("slots that cannot be told apart");
        return new ReadTemplate(shape.Hash, [.. shape.Tokens]) { Levels = levels, Totals = totals, Cursor = _cursor };
    }

    /// <summary>What is below one row is asked for by its key. Below one row a page is a list that is cut; below many rows each list must be cut by itself, which the database can do for each key where it knows LATERAL.</summary>
    private KeyUse UseOf(ReadLevel level)
        => level.Parent is { } parent && IsOne(parent) ? KeyUse.One
            : level.Page is null ? KeyUse.List
            : isSqlite ? KeyUse.List : KeyUse.Each;

    /// <summary>Whether the level has one row at most.</summary>
    private bool IsOne(ReadLevel level) => level.Parent is { } parent ? !level.IsList && IsOne(parent) : request.Kind is ReadKind.First or ReadKind.Single or ReadKind.BelowOne;

    /// <summary>A second row, which <see cref="ReadKind.Single"/> looks for, would have a key as well.</summary>
    private bool IsBelowOnlyRow(ReadLevel level) => level is { Parent: { Index: 0, Source: null }, Page: null } && request.Kind is ReadKind.First;

    private LevelQuery Root(Expression query)
    {
        var level = plan.Levels[0];
        if (request.IsOrdered) query = InTotalOrder(query, level.EntityType);
        var columns = RootColumns(level);
        var all = query;
        if (request.Skip is { } skip) query = Cut(nameof(System.Linq.Queryable.Skip), query, _slots.Slot(skip, typeof(int)));
        int? limit = request.Take is null ? null : _slots.Values.Count;
        if (request.Take is { } take) query = Cut(nameof(System.Linq.Queryable.Take), query, _slots.Slot(take, typeof(int)));
        var page = Root(level, JoinedRows.Of(query, level.Row, level.Row, level, request.IgnoresFilters), columns) with { LimitSlot = limit };
        if (level.Joins.Count == 0 || query == all) return page;

        // Joined before the page is cut: best where the filter asks for the joined rows anyway, or where there is one row.
        var joined = JoinedRows.Of(all, level.Row, level.Row, level, request.IgnoresFilters);
        joined = joined with { Query = CutLike(query, all, joined.Query) };
        var inside = Root(level, joined, columns) with { LimitSlot = limit };
        return request.Kind is ReadKind.First or ReadKind.Single ? inside : page with { Inside = inside };
    }

    private static LevelQuery Root(ReadLevel level, JoinedRows rows, List<Expression> columns)
        => Query(level, Columns.Select(rows.Query, [.. columns.Select(rows.Map)], rows.Item));

    private static MethodCallExpression Cut(string method, Expression query, Expression count)
        => Expression.Call(typeof(Queryable), method, [SequenceType.ElementOf(query.Type)!], query, count);

    /// <summary>Cuts a query as another one was cut.</summary>
    private static Expression CutLike(Expression cut, Expression all, Expression query)
        => cut == all ? query : cut is MethodCallExpression { Arguments: [var source, var count] } call ? Cut(call.Method.Name, CutLike(source, all, query), count) : throw new NotCompiledException("a page that is cut otherwise");

    /// <summary>The level and the column that the keys of a level come from; null where they come from elsewhere.</summary>
    private (int Level, int Column)? AboveOf(ReadLevel level)
    {
        foreach (var above in plan.Levels)
        {
            if (above.Holes.Find(hole => hole.Level == level) is { } hole) return (above.Index, hole.KeyColumn);
        }

        return null;
    }

    /// <summary>The columns of the root, and behind them the keys of its order that are not selected anyway.</summary>
    private List<Expression> RootColumns(ReadLevel level)
    {
        List<Expression> columns = [.. level.Columns];
        if (request.KeySet is { } keySet) _cursor = CursorTemplate.Create(keySet.Keys, level.Row, columns);
        return columns;
    }

    private Expression Rewrite(IQueryable query)
    {
        var (model, ignoresFilters) = (plan.EntityType.Model, EntityQueries.IgnoresFilters(query));
        var rewritten = new SemiJoins(model, ignoresFilters, _slots.Nulls).Visit(_slots.Visit(query.Expression));
        return new ReferenceKeys(model, ignoresFilters, _slots.Nulls).Visit(rewritten);
    }

    /// <summary>Counting needs no order, and databases do not always see that.</summary>
    private LevelQuery Count(Expression query)
    {
        while (query is MethodCallExpression { Method.Name: nameof(System.Linq.Queryable.OrderBy) or nameof(System.Linq.Queryable.OrderByDescending) or nameof(System.Linq.Queryable.ThenBy) or nameof(System.Linq.Queryable.ThenByDescending) } order
            && order.Method.DeclaringType == typeof(Queryable))
            query = order.Arguments[0];

        return Query(plan.Levels[0], Columns.Select(query, [Expression.Constant(1)], Expression.Parameter(plan.EntityType.ClrType, "item"))) with { IsTotal = true, IsCount = true };
    }

    private static LevelQuery Query(ReadLevel level, MethodCallExpression columns, KeyUse keys = KeyUse.List)
        => new(level, columns, SlotFinder.In(columns), Columns.CountOf(columns)) { KeyUse = keys };

    private static Expression InTotalOrder(Expression query, IEntityType entityType)
    {
        var given = QueryOrder.KeysOf(query).Select(key => new SortKey(key.Selector, key.Descending)).ToList();
        return QueryOrder.ThenBy(query, entityType.ClrType, [.. CollectionExpressions.KeysOf(entityType, given).Select(key => key.Selector)]);
    }

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

using System.Linq.Expressions;
using HotChocolate.Data.Sorting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace HotChocolate.Data.Projections;

/// <summary>Asks and completes queries of EF Core.</summary>
internal static class EntityQueries
{
    /// <summary>The kind of entity whose set the query reads; null where it reads something else.</summary>
    public static IEntityType? RootOf(IQueryable query)
    {
        // Nearly all queries are calls around their source.
        var source = query.Expression;
        while (source is MethodCallExpression { Object: null, Arguments: [var inner, ..] }) source = inner;
        if (source is EntityQueryRootExpression { EntityType: var root } && root.ClrType == query.ElementType) return root;

        var finder = new RootFinder();
        finder.Visit(query.Expression);
        return finder.Roots.FirstOrDefault(found => found.ClrType == query.ElementType)
            ?? finder.Roots.FirstOrDefault()?.Model.FindEntityType(query.ElementType);
    }

    /// <summary>The query with its primary key as last keys, so that no item can move from page to page.</summary>
    public static IQueryable<T> InTotalOrder<T>(IQueryable<T> query, IEntityType entityType)
    {
        var given = QueryOrder.KeysOf(query.Expression).Select(key => new SortKey(key.Selector, key.Descending)).ToList();
        var missing = CollectionExpressions.KeysOf(entityType, given).Select(key => key.Selector).ToList();
        return missing.Count == 0 ? query : QueryOrder.ThenBy(query, missing);
    }

    /// <summary>Whether the query shows what the model's filters hide.</summary>
    public static bool IgnoresFilters(IQueryable query)
    {
        for (var node = query.Expression; node is MethodCallExpression { Arguments.Count: > 0 } call; node = call.Arguments[0])
        {
            if (call.Method.Name == nameof(EntityFrameworkQueryableExtensions.IgnoreQueryFilters)) return true;
        }

        return false;
    }

    private sealed class RootFinder : ExpressionVisitor
    {
        public List<IEntityType> Roots { get; } = [];

        protected override Expression VisitExtension(Expression node)
        {
            if (node is EntityQueryRootExpression root) Roots.Add(root.EntityType);
            return node;
        }
    }
}

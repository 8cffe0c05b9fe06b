using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Commerce.Api.Reading;

/// <summary>Reads entities along with relations; lists are in the order of their ids, as everywhere in the graph.</summary>
internal static class Relations
{
    private static readonly MethodInfo s_include = Method("Include", 2);
    private static readonly MethodInfo s_thenInclude = Method("ThenInclude", 3, afterList: false);
    private static readonly MethodInfo s_thenIncludeOfList = Method("ThenInclude", 3, afterList: true);

    /// <summary>The entities with the given ids that the viewer sees, by id, with relations.</summary>
    /// <param name="relations">Paths of navigations, joined by commas; see <see cref="SelectedRelations"/>.</param>
    public static async Task<Dictionary<int, TEntity>> FindAsync<TEntity>(
        this ShopView view, IReadOnlyCollection<int> ids, string relations, CancellationToken cancellationToken)
        where TEntity : class
    {
        if (ids.Count == 0) return [];
        var rows = view.Db.Set<TEntity>().AsNoTracking();
        if (relations.Length > 0)
        {
            var entity = view.Db.Model.FindEntityType(typeof(TEntity))!;
            foreach (var path in relations.Split(',')) rows = rows.With(path, entity);
            // Selections go round in circles (variant, product, variants), which only works with identities.
            rows = rows.AsSplitQuery().AsNoTrackingWithIdentityResolution();
        }

        return await rows
            .Where(entity => ids.Contains(EF.Property<int>(entity, "Id")))
            .Select(entity => new { Id = EF.Property<int>(entity, "Id"), Entity = entity })
            .ToDictionaryAsync(row => row.Id, row => row.Entity, cancellationToken);
    }

    /// <param name="path">Navigations from the entity on, joined by dots.</param>
    private static IQueryable<TEntity> With<TEntity>(this IQueryable<TEntity> rows, string path, IEntityType entity) where TEntity : class
    {
        var query = rows.Expression;
        var (from, afterList) = (entity, false);
        foreach (var name in path.Split('.'))
        {
            var navigation = (INavigationBase?)from.FindNavigation(name) ?? from.FindSkipNavigation(name)!;
            var selector = Selector(from.ClrType, navigation);
            var method = query == rows.Expression
                ? s_include.MakeGenericMethod(typeof(TEntity), selector.ReturnType)
                : (afterList ? s_thenIncludeOfList : s_thenInclude).MakeGenericMethod(typeof(TEntity), from.ClrType, selector.ReturnType);
            query = Expression.Call(method, query, Expression.Quote(selector));
            (from, afterList) = (navigation.TargetEntityType, navigation.IsCollection);
        }

        return rows.Provider.CreateQuery<TEntity>(query);
    }

    private static LambdaExpression Selector(Type entity, INavigationBase navigation)
    {
        var row = Expression.Parameter(entity, "row");
        Expression value = Expression.Property(row, navigation.PropertyInfo!);
        if (navigation.IsCollection)
        {
            var element = navigation.TargetEntityType.ClrType;
            var item = Expression.Parameter(element, "item");
            value = Expression.Call(
                typeof(Enumerable), nameof(Enumerable.OrderBy), [element, typeof(int)], value, Expression.Lambda(Expression.Property(item, "Id"), item));
        }

        return Expression.Lambda(value, row);
    }

    private static MethodInfo Method(string name, int types, bool? afterList = null) => typeof(EntityFrameworkQueryableExtensions)
        .GetMethods()
        .Single(method => method.Name == name
            && method.GetGenericArguments().Length == types
            && method.GetParameters() is [var first, { ParameterType.IsGenericType: true }]
            && (afterList is null || first.ParameterType.GetGenericArguments()[1].IsGenericType == afterList));
}

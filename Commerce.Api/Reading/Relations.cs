using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Commerce.Domain.Data;
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
        if (ids.Count == 1 && Single<TEntity>.Find(view.Db, relations) is { } find)
        {
            var id = ids.First();
            return await find(view.Db, id, cancellationToken) is { } entity ? new() { [id] = entity } : [];
        }

        return await view.Db.Set<TEntity>().With(relations, view.Db.Model)
            .Where(entity => ids.Contains(EF.Property<int>(entity, "Id")))
            .Select(entity => new { Id = EF.Property<int>(entity, "Id"), Entity = entity })
            .ToDictionaryAsync(row => row.Id, row => row.Entity, cancellationToken);
    }

    private static IQueryable<TEntity> With<TEntity>(this IQueryable<TEntity> rows, string relations, IModel model) where TEntity : class
    {
        rows = rows.AsNoTracking();
        if (relations.Length == 0) return rows;
        var entity = model.FindEntityType(typeof(TEntity))!;
        foreach (var path in relations.Split(',')) rows = rows.With(path, entity);
        // Selections go round in circles (variant, product, variants), which only works with identities.
        return rows.AsSplitQuery().AsNoTrackingWithIdentityResolution();
    }

    /// <param name="path">Navigations from the entity on, joined by dots.</param>
    private static IQueryable<TEntity> With<TEntity>(this IQueryable<TEntity> rows, string path, IEntityType entity) where TEntity : class
    {
        var steps = new List<INavigationBase>();
        foreach (var name in path.Split('.'))
        {
            var from = steps.LastOrDefault()?.TargetEntityType ?? entity;
            var step = (INavigationBase?)from.FindNavigation(name) ?? from.FindSkipNavigation(name)!;
            if (!step.IsCollection && steps.LastOrDefault()?.Inverse == step)
            {
                // Back where it came from (an item's cart of a cart's items): EF Core connects these without reading, and refuses to go on from there.
                rows = rows.With(steps);
                steps.RemoveAt(steps.Count - 1);
            }
            else
            {
                steps.Add(step);
            }
        }

        return rows.With(steps);
    }

    private static IQueryable<TEntity> With<TEntity>(this IQueryable<TEntity> rows, List<INavigationBase> steps) where TEntity : class
    {
        var query = rows.Expression;
        for (var i = 0; i < steps.Count; i++)
        {
            var from = steps[i].DeclaringEntityType.ClrType;
            var selector = Selector(from, steps[i]);
            var method = i == 0
                ? s_include.MakeGenericMethod(typeof(TEntity), selector.ReturnType)
                : (steps[i - 1].IsCollection ? s_thenIncludeOfList : s_thenInclude).MakeGenericMethod(typeof(TEntity), from, selector.ReturnType);
            query = Expression.Call(method, query, Expression.Quote(selector));
        }

        return steps.Count == 0 ? rows : rows.Provider.CreateQuery<TEntity>(query);
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

    /// <summary>Reads of one entity by its id, which EF Core translates once for each choice of relations.</summary>
    private static class Single<TEntity> where TEntity : class
    {
        /// <summary>Clients choose the relations: those of the first that come are kept, the others are translated each time.</summary>
        private const int Most = 200;

        private static readonly ConditionalWeakTable<IModel, ConcurrentDictionary<string, Func<CommerceDbContext, int, CancellationToken, Task<TEntity?>>>> s_reads = [];

        public static Func<CommerceDbContext, int, CancellationToken, Task<TEntity?>>? Find(CommerceDbContext db, string relations)
        {
            var reads = s_reads.GetValue(db.Model, static _ => new());
            if (reads.TryGetValue(relations, out var read)) return read;
            return reads.Count < Most ? reads.GetOrAdd(relations, Compile(db, relations)) : null;
        }

        private static Func<CommerceDbContext, int, CancellationToken, Task<TEntity?>> Compile(CommerceDbContext db, string relations)
        {
            var context = Expression.Parameter(typeof(CommerceDbContext), "context");
            var id = Expression.Parameter(typeof(int), "id");
            var token = Expression.Parameter(typeof(CancellationToken), "token");
            var row = Expression.Parameter(typeof(TEntity), "row");
            var isIt = Expression.Equal(Expression.Call(typeof(EF), nameof(EF.Property), [typeof(int)], row, Expression.Constant("Id")), id);
            var set = Expression.Call(context, nameof(DbContext.Set), [typeof(TEntity)]);
            // Of this context, and then of whichever is asked.
            var ofThis = db.Set<TEntity>();
            var rows = new Exchange(ofThis.AsQueryable().Expression, set).Visit(ofThis.With(relations, db.Model).Expression)!;
            var first = Expression.Call(
                typeof(Queryable), nameof(Queryable.FirstOrDefault), [typeof(TEntity)], rows, Expression.Quote(Expression.Lambda(isIt, row)));
            return EF.CompileAsyncQuery(Expression.Lambda<Func<CommerceDbContext, int, CancellationToken, TEntity?>>(first, context, id, token));
        }
    }

    private sealed class Exchange(Expression old, Expression by) : ExpressionVisitor
    {
        public override Expression? Visit(Expression? node) => node == old ? by : base.Visit(node);
    }
}

using GreenDonut;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Reading;

/// <summary>Reads entities by id, many at once, with the relations their selection needs and none besides.</summary>
public sealed class EntityById<TEntity>(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<EntityKey, TEntity>(scheduler, options)
    where TEntity : class
{
    protected override async Task<IReadOnlyDictionary<EntityKey, TEntity>> LoadBatchAsync(
        IReadOnlyList<EntityKey> keys, CancellationToken cancellationToken)
    {
        await using var view = await shop.OpenAsync(cancellationToken);
        var found = new Dictionary<EntityKey, TEntity>(keys.Count);
        foreach (var group in keys.GroupBy(key => key.Relations))
        {
            var ids = group.Select(key => key.Id).ToArray();
            var rows = With(view.Db.Set<TEntity>(), group.Key)
                .Where(entity => ids.Contains(EF.Property<int>(entity, "Id")))
                .Select(entity => new { Id = EF.Property<int>(entity, "Id"), Entity = entity });
            await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
                found[new EntityKey(row.Id, group.Key)] = row.Entity;
        }

        return found;
    }

    private static IQueryable<TEntity> With(IQueryable<TEntity> rows, string relations)
    {
        if (relations.Length == 0) return rows.AsNoTracking();
        foreach (var path in relations.Split(',')) rows = rows.Include(path);
        // Selections go round in circles (variant, product, variants), which only works with identities.
        return rows.AsSplitQuery().AsNoTrackingWithIdentityResolution();
    }
}

using GreenDonut;

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
            var rows = await view.FindAsync<TEntity>([.. group.Select(key => key.Id)], group.Key, cancellationToken);
            foreach (var (id, entity) in rows) found[new EntityKey(id, group.Key)] = entity;
        }

        return found;
    }
}

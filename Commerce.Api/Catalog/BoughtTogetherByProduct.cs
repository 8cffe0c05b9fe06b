using Commerce.Api.Reading;
using Commerce.Domain.Catalog.Search;
using GreenDonut;

namespace Commerce.Api.Catalog;

/// <summary>What was bought together with each product.</summary>
public sealed class BoughtTogetherByProduct(ShopViews shop, ProductNeighbours neighbours, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<NeighbourKey, IReadOnlyList<int>>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<NeighbourKey, IReadOnlyList<int>>> LoadBatchAsync(IReadOnlyList<NeighbourKey> keys, CancellationToken cancellationToken)
    {
        await using var view = await shop.OpenAsync(cancellationToken);
        var all = new Dictionary<NeighbourKey, IReadOnlyList<int>>(keys.Count);
        foreach (var group in keys.GroupBy(key => key.Count))
        {
            var found = await neighbours.BoughtTogetherAsync(view.Db, [.. group.Select(key => key.ProductId)], group.Key, cancellationToken);
            foreach (var key in group) all[key] = [.. found[key.ProductId]];
        }

        return all;
    }
}

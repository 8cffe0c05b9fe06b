using Commerce.Api.Reading;
using Commerce.Domain.Catalog.Search;
using GreenDonut;

namespace Commerce.Api.Catalog;

/// <summary>How many products stand in each category.</summary>
public sealed class ProductCountByCategory(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<ProductCountKey, int>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<ProductCountKey, int>> LoadBatchAsync(IReadOnlyList<ProductCountKey> keys, CancellationToken cancellationToken)
    {
        await using var view = await shop.OpenAsync(cancellationToken);
        var all = new Dictionary<ProductCountKey, int>(keys.Count);
        foreach (var group in keys.GroupBy(key => key.IncludeSubtree))
        {
            var counts = await CategoryShelves.CountAsync(view.Db, [.. group.Select(key => key.CategoryId)], group.Key, cancellationToken);
            foreach (var key in group) all[key] = counts.GetValueOrDefault(key.CategoryId);
        }

        return all;
    }
}

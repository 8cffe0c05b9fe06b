using Commerce.Api.Reading;
using Commerce.Domain.Catalog;
using GreenDonut;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Catalog;

/// <summary>The categories above each category, from the top down.</summary>
public sealed class AncestorIdsByCategory(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, IReadOnlyList<int>>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, IReadOnlyList<int>>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var view = await shop.OpenAsync(cancellationToken);
        // The whole tree is a few hundred rows; walking it level by level would cost more.
        var parents = await view.All<Category>()
            .Select(category => new { category.Id, category.ParentId })
            .ToDictionaryAsync(row => row.Id, row => row.ParentId, cancellationToken);
        return keys.ToDictionary(key => key, key => PathTo(key, parents));
    }

    private static IReadOnlyList<int> PathTo(int id, Dictionary<int, int?> parents)
    {
        var path = new List<int>();
        // A category whose parent is hidden stands at the top; one that stands above itself cannot be stored.
        for (var next = parents.GetValueOrDefault(id); next is { } parent && parents.ContainsKey(parent); next = parents[parent])
            path.Insert(0, parent);
        return path;
    }
}

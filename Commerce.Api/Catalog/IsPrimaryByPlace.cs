using Commerce.Api.Reading;
using Commerce.Domain.Catalog;
using GreenDonut;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Catalog;

/// <summary>Whether each place of a product in a category is its primary one.</summary>
public sealed class IsPrimaryByPlace(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, bool>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, bool>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var view = await shop.OpenAsync(cancellationToken);
        return await view.All<ProductCategory>()
            .Where(place => keys.Contains(place.Id))
            .Select(place => new { place.Id, IsPrimary = place.Product!.CategoryId == place.CategoryId })
            .ToDictionaryAsync(place => place.Id, place => place.IsPrimary, cancellationToken);
    }
}

using Commerce.Api.Reading;
using Commerce.Domain.Catalog;
using GreenDonut;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Catalog;

/// <summary>The places of each product in categories, the primary one first.</summary>
public sealed class PlacesByProduct(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<int, ProductCategory>(scheduler, options)
{
    protected override async Task<ILookup<int, ProductCategory>> LoadGroupedBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var view = await shop.OpenAsync(cancellationToken);
        var places = await view.All<ProductCategory>()
            .Where(place => keys.Contains(place.ProductId))
            .OrderByDescending(place => place.Product!.CategoryId == place.CategoryId).ThenBy(place => place.Id)
            .ToListAsync(cancellationToken);
        return places.ToLookup(place => place.ProductId);
    }
}

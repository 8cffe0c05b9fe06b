using Commerce.Api.Reading;
using Commerce.Domain.Catalog;
using GreenDonut;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Catalog;

/// <summary>What the stock of each product allows.</summary>
public sealed class AvailabilityByProduct(ShopViews shop, CatalogOptions catalog, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, Availability>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, Availability>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var view = await shop.OpenAsync(cancellationToken);
        return await view.All<Product>()
            .Where(product => keys.Contains(product.Id))
            .Select(KeyedBy.Id(StockDerivations.OfProduct(catalog.LowStock)))
            .ToDictionaryAsync(row => row.Key, row => row.Value, cancellationToken);
    }
}

using Commerce.Api.Reading;
using Commerce.Domain.Catalog;
using GreenDonut;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Catalog;

/// <summary>What the stock of each variant allows.</summary>
public sealed class AvailabilityByVariant(ShopViews shop, CatalogOptions catalog, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, Availability>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, Availability>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var view = await shop.OpenAsync(cancellationToken);
        return await view.All<ProductVariant>()
            .Where(variant => keys.Contains(variant.Id))
            .Select(KeyedBy.Id(StockDerivations.OfVariant(catalog.LowStock)))
            .ToDictionaryAsync(row => row.Key, row => row.Value, cancellationToken);
    }
}

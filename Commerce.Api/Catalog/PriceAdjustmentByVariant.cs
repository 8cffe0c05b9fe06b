using Commerce.Api.Reading;
using Commerce.Domain.Catalog;
using GreenDonut;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Catalog;

/// <summary>By how much each variant's price differs from its product's.</summary>
public sealed class PriceAdjustmentByVariant(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, int>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, int>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var view = await shop.OpenAsync(cancellationToken);
        return await view.All<ProductVariant>()
            .Where(variant => keys.Contains(variant.Id))
            .Select(variant => new { variant.Id, Adjustment = variant.PriceCents - variant.Product!.PriceCents })
            .ToDictionaryAsync(row => row.Id, row => row.Adjustment, cancellationToken);
    }
}

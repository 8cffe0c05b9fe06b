using Commerce.Api.Reading;
using Commerce.Domain.Catalog;
using GreenDonut;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Catalog;

/// <summary>Each product's own stock, or the sum over its variants where it has any.</summary>
public sealed class TotalStockByProduct(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, long>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, long>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var view = await shop.OpenAsync(cancellationToken);
        return await view.All<Product>()
            .Where(product => keys.Contains(product.Id))
            .Select(product => new
            {
                product.Id,
                Total = product.Variants.Any(variant => variant.ArchivedAt == null)
                    ? product.Variants.Where(variant => variant.ArchivedAt == null).Sum(variant => (long)variant.StockQuantity)
                    : product.StockQuantity,
            })
            .ToDictionaryAsync(row => row.Id, row => row.Total, cancellationToken);
    }
}

using Commerce.Api.Reading;
using Commerce.Domain.Carts;
using GreenDonut;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Carts;

/// <summary>Today's price of what lies in each line; missing for what is no longer sold.</summary>
public sealed class CurrentPriceByCartItem(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, int?>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, int?>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var view = await shop.OpenAsync(cancellationToken);
        return await view.All<CartItem>()
            .Where(item => keys.Contains(item.Id))
            .Select(item => new
            {
                item.Id,
                Price = item.VariantId == null ? (int?)item.Product!.PriceCents : item.Variant == null ? null : item.Variant.PriceCents,
            })
            .ToDictionaryAsync(row => row.Id, row => row.Price, cancellationToken);
    }
}

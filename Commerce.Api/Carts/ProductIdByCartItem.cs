using Commerce.Api.Reading;
using Commerce.Domain.Carts;
using GreenDonut;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Carts;

/// <summary>The product behind each line of a cart, hidden or not.</summary>
public sealed class ProductIdByCartItem(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, int>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, int>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var view = await shop.OpenAsync(cancellationToken);
        return await view.All<CartItem>()
            .Where(item => keys.Contains(item.Id))
            .ToDictionaryAsync(item => item.Id, item => item.ProductId, cancellationToken);
    }
}

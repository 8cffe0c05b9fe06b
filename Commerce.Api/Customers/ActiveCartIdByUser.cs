using Commerce.Api.Reading;
using Commerce.Domain.Carts;
using GreenDonut;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Customers;

/// <summary>Each user's active cart.</summary>
public sealed class ActiveCartIdByUser(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, int>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, int>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var view = await shop.OpenAsync(cancellationToken);
        return await view.All<Cart>()
            .Where(cart => cart.UserId != null && keys.Contains(cart.UserId.Value) && cart.Status == CartStatus.Active)
            .ToDictionaryAsync(cart => cart.UserId!.Value, cart => cart.Id, cancellationToken);
    }
}

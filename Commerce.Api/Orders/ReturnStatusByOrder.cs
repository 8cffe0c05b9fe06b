using Commerce.Api.Reading;
using Commerce.Domain.Orders;
using GreenDonut;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Orders;

/// <summary>Each order's derived return status.</summary>
public sealed class ReturnStatusByOrder(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, OrderReturnStatus>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, OrderReturnStatus>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var view = await shop.OpenAsync(cancellationToken);
        return await view.All<Order>()
            .Where(order => keys.Contains(order.Id))
            .Select(KeyedBy.Id(OrderDerivations.ReturnStatus))
            .ToDictionaryAsync(row => row.Key, row => row.Value, cancellationToken);
    }
}

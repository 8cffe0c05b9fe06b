using Commerce.Api.Reading;
using Commerce.Domain.Orders;
using GreenDonut;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Orders;

/// <summary>Each order's derived fulfilment status.</summary>
public sealed class FulfillmentStatusByOrder(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, FulfillmentStatus>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, FulfillmentStatus>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var view = await shop.OpenAsync(cancellationToken);
        return await view.All<Order>()
            .Where(order => keys.Contains(order.Id))
            .Select(KeyedBy.Id(OrderDerivations.FulfillmentStatus))
            .ToDictionaryAsync(row => row.Key, row => row.Value, cancellationToken);
    }
}

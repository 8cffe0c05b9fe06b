using Commerce.Api.Reading;
using Commerce.Domain.Orders;
using GreenDonut;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Orders;

/// <summary>Each order's derived payment status.</summary>
public sealed class PaymentStatusByOrder(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, OrderPaymentStatus>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, OrderPaymentStatus>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var view = await shop.OpenAsync(cancellationToken);
        return await view.All<Order>()
            .Where(order => keys.Contains(order.Id))
            .Select(KeyedBy.Id(OrderDerivations.PaymentStatus))
            .ToDictionaryAsync(row => row.Key, row => row.Value, cancellationToken);
    }
}

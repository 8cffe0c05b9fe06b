using Commerce.Api.Reading;
using Commerce.Domain.Orders;
using Commerce.Domain.Payments;
using GreenDonut;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Orders;

/// <summary>What the rules of each order's actions look at.</summary>
public sealed class ActionFactsByOrder(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, ActionFacts>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, ActionFacts>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var view = await shop.OpenAsync(cancellationToken);
        return await view.All<Order>()
            .Where(order => keys.Contains(order.Id))
            .Select(order => new { order.Id, Facts = new ActionFacts(order.OrderNumber, order.Status, order.Payment == null ? null : order.Payment.Status) })
            .ToDictionaryAsync(row => row.Id, row => row.Facts, cancellationToken);
    }
}

/// <summary>What the rules of an order's actions look at.</summary>
public sealed record ActionFacts(string OrderNumber, OrderStatus Status, PaymentStatus? Payment);

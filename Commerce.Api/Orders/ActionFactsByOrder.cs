using Commerce.Api.Reading;
using Commerce.Domain.Fulfilment;
using Commerce.Domain.Orders;
using Commerce.Domain.Payments;
using Commerce.Domain.Returns;
using GreenDonut;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Orders;

/// <summary>What the rules of each order's actions look at.</summary>
public sealed class ActionFactsByOrder(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, OrderFacts>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, OrderFacts>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var view = await shop.OpenAsync(cancellationToken);
        return await view.All<Order>()
            .Where(order => keys.Contains(order.Id))
            .Select(order => new
            {
                order.Id,
                Facts = new OrderFacts(
                    order.OrderNumber, order.CurrencyCode, order.Status,
                    order.Payment == null ? null : order.Payment.Status,
                    order.Payment == null ? 0 : order.Payment.CapturedCents,
                    order.Refunds.Where(refund => refund.Status == RefundStatus.Requested || refund.Status == RefundStatus.Approved || refund.Status == RefundStatus.Processed)
                        .Sum(refund => refund.AmountCents),
                    order.Items.Any(line => line.Quantity
                        > line.ShipmentItems
                            .Where(item => item.Shipment!.Status != ShipmentStatus.Lost && item.Shipment.Status != ShipmentStatus.Returned
                                && item.Shipment.Status != ShipmentStatus.Cancelled)
                            .Sum(item => item.Quantity)
                        + order.Refunds
                            .Where(refund => refund.ReturnId == null && (refund.Status == RefundStatus.Requested || refund.Status == RefundStatus.Approved || refund.Status == RefundStatus.Processed))
                            .SelectMany(refund => refund.Items).Where(item => item.OrderItemId == line.Id).Sum(item => item.Quantity)),
                    order.Items.Any(line =>
                        line.ShipmentItems.Where(item => item.Shipment!.Status == ShipmentStatus.Delivered).Sum(item => item.Quantity)
                        > line.ReturnItems.Where(item => item.Status != ReturnStatus.Rejected && item.Status != ReturnStatus.Cancelled).Sum(item => item.Quantity)),
                    order.Shipments.Any(parcel => parcel.Status != ShipmentStatus.Cancelled),
                    order.Refunds.Any(refund =>
                        (refund.Status == RefundStatus.Requested || refund.Status == RefundStatus.Approved || refund.Status == RefundStatus.Processed)
                        && (refund.ShippingCents > 0 || refund.Items.Count > 0))),
            })
            .ToDictionaryAsync(row => row.Id, row => row.Facts, cancellationToken);
    }
}

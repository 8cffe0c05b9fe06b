using Commerce.Domain.Data;
using Commerce.Domain.Orders;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Fulfilment;

/// <summary>How an order follows its parcels: forwards only, step by step along its own table.</summary>
internal static class OrderProgress
{
    /// <param name="order">With its lines, its shipments and refunds and their parts.</param>
    public static void Follow(Order order, DateTime now)
    {
        var lines = ShipmentBalance.Of(order);
        var anySent = lines.Any(line => line.Sent > 0);
        if (order.Status == OrderStatus.Paid && order.Shipments.Any(shipment => shipment.Status != ShipmentStatus.Cancelled)) order.MoveTo(OrderStatus.Processing, now);
        if (order.Status is OrderStatus.Processing or OrderStatus.PartiallyShipped && anySent)
        {
            if (lines.All(line => line.IsSent)) order.MarkShipped(completely: true, now);
            else if (order.Status == OrderStatus.Processing) order.MarkShipped(completely: false, now);
        }

        if (order.Status == OrderStatus.Shipped && anySent && lines.All(line => line.IsSent && line.Delivered == line.Sent)) order.MarkDelivered(now);
    }

    /// <summary>The same for an order that the context has, in part.</summary>
    public static async Task FollowAsync(CommerceDbContext context, Order order, DateTime now, CancellationToken cancellationToken)
    {
        await context.OrderItems.Where(line => line.OrderId == order.Id).LoadAsync(cancellationToken);
        await context.Shipments.Where(shipment => shipment.OrderId == order.Id).Include(shipment => shipment.Items).LoadAsync(cancellationToken);
        await context.Refunds.Where(refund => refund.OrderId == order.Id).Include(refund => refund.Items).LoadAsync(cancellationToken);
        Follow(order, now);
    }
}

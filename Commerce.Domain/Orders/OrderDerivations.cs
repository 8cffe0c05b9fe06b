using System.Linq.Expressions;
using Commerce.Domain.Fulfilment;
using Commerce.Domain.Payments;

namespace Commerce.Domain.Orders;

/// <summary>What an order's payment, shipments and returns say about it, as expressions that the database can work out.</summary>
public static class OrderDerivations
{
    public static Expression<Func<Order, OrderPaymentStatus>> PaymentStatus { get; } = order =>
        order.Payment == null ? OrderPaymentStatus.Unpaid
        : order.Payment.Status == Payments.PaymentStatus.Pending ? OrderPaymentStatus.Pending
        : order.Payment.Status == Payments.PaymentStatus.Authorized ? OrderPaymentStatus.Authorized
        : order.Payment.Status == Payments.PaymentStatus.Captured ? OrderPaymentStatus.Paid
        : order.Payment.Status == Payments.PaymentStatus.Failed ? OrderPaymentStatus.Failed
        : order.Payment.Status == Payments.PaymentStatus.Voided ? OrderPaymentStatus.Voided
        : order.Payment.Status == Payments.PaymentStatus.PartiallyRefunded ? OrderPaymentStatus.PartiallyRefunded
        : OrderPaymentStatus.Refunded;

    /// <summary>Counts pieces: those that left the house, and those that arrived, against those that were ordered and not paid back without having been sent.</summary>
    public static Expression<Func<Order, FulfillmentStatus>> FulfillmentStatus { get; } = order =>
        !order.Items.SelectMany(item => item.ShipmentItems).Any(part =>
            part.Shipment!.Status == ShipmentStatus.Shipped || part.Shipment.Status == ShipmentStatus.InTransit
            || part.Shipment.Status == ShipmentStatus.Delivered) ? Orders.FulfillmentStatus.Unfulfilled
        : order.Items.SelectMany(item => item.ShipmentItems).Where(part =>
            part.Shipment!.Status == ShipmentStatus.Shipped || part.Shipment.Status == ShipmentStatus.InTransit
            || part.Shipment.Status == ShipmentStatus.Delivered)
            .Sum(part => part.Quantity)
            + order.Refunds.Where(refund => refund.ReturnId == null
                && (refund.Status == RefundStatus.Requested || refund.Status == RefundStatus.Approved || refund.Status == RefundStatus.Processed))
                .SelectMany(refund => refund.Items).Sum(part => part.Quantity)
            < order.Items.Sum(item => item.Quantity) ? Orders.FulfillmentStatus.PartiallyFulfilled
        : order.Items.SelectMany(item => item.ShipmentItems).Any(part =>
            part.Shipment!.Status == ShipmentStatus.Shipped || part.Shipment.Status == ShipmentStatus.InTransit) ? Orders.FulfillmentStatus.Fulfilled
        : Orders.FulfillmentStatus.Delivered;

    /// <summary>The most urgent of the order's returns: one that waits for an answer before one under way before one that is over.</summary>
    public static Expression<Func<Order, OrderReturnStatus>> ReturnStatus { get; } = order =>
        order.Returns.Any(row => row.Status == Returns.ReturnStatus.Requested) ? OrderReturnStatus.Requested
        : order.Returns.Any(row => row.Status == Returns.ReturnStatus.Approved || row.Status == Returns.ReturnStatus.Received)
            ? OrderReturnStatus.InProgress
        : order.Returns.Any(row => row.Status == Returns.ReturnStatus.Refunded || row.Status == Returns.ReturnStatus.Closed)
            ? OrderReturnStatus.Returned
        : order.Returns.Any(row => row.Status == Returns.ReturnStatus.Rejected) ? OrderReturnStatus.Rejected
        : OrderReturnStatus.None;
}

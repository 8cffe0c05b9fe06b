using Commerce.Domain.Orders;
using Commerce.Domain.Payments;
using Commerce.Domain.Payments.Refunds;

namespace Commerce.Domain.Fulfilment;

/// <summary>How many pieces of each line are packed, have left, arrived, and are still to be packed. Pure.</summary>
/// <param name="Open">Pieces that no parcel has yet, and that were not paid back instead.</param>
/// <param name="Sent">Pieces that are on their way or arrived; what was lost or came back undelivered is not.</param>
/// <param name="Replaced">Pieces that go out a second time, because the first ones were lost.</param>
public sealed record ShipmentBalance(OrderItem Line, int Open, int Sent, int Delivered, int Replaced)
{
    /// <summary>Whether all of the line that is to be sent was sent.</summary>
    public bool IsSent => Open == 0 && Pending == 0;

    /// <summary>Pieces in parcels that have not left the house.</summary>
    public int Pending { get; private init; }

    /// <param name="order">With its lines, its shipments and refunds and their parts.</param>
    public static IReadOnlyList<ShipmentBalance> Of(Order order) => [.. order.Items.OrderBy(line => line.Id).Select(line => Of(order, line))];

    /// <summary>Pieces of a line that never left the house and that no refund names: neither packed, sent, nor lost.</summary>
    /// <param name="order">With its shipments and refunds and their parts.</param>
    /// <param name="except">A refund whose own pieces are asked about.</param>
    public static int Unsent(Order order, OrderItem line, Refund? except = null)
    {
        var gone = order.Shipments.Where(shipment => shipment.Status is not (ShipmentStatus.Cancelled or ShipmentStatus.Returned))
            .SelectMany(shipment => shipment.Items).Where(part => part.OrderItemId == line.Id).Sum(part => part.Quantity);
        var refunded = order.Refunds.Where(refund => refund != except && refund.ReturnId is null && RefundBalance.Holds(refund.Status))
            .SelectMany(refund => refund.Items).Where(part => part.OrderItemId == line.Id).Sum(part => part.Quantity);
        return Math.Max(0, line.Quantity - gone - refunded);
    }

    private static ShipmentBalance Of(Order order, OrderItem line)
    {
        var pending = Pieces(ShipmentStatus.Pending, ShipmentStatus.LabelCreated);
        var sent = Pieces(ShipmentStatus.Shipped, ShipmentStatus.InTransit, ShipmentStatus.Delivered);
        // What was paid back without coming back had not been sent, as long as there is something that was not.
        var refunded = order.Refunds.Where(refund => refund.ReturnId is null && RefundBalance.Holds(refund.Status))
            .SelectMany(refund => refund.Items).Where(part => part.OrderItemId == line.Id).Sum(part => part.Quantity);
        return new ShipmentBalance(
            line,
            Math.Max(0, line.Quantity - refunded - pending - sent),
            sent,
            Pieces(ShipmentStatus.Delivered),
            Math.Max(0, pending + sent + Pieces(ShipmentStatus.Lost) - line.Quantity))
        {
            Pending = pending,
        };

        int Pieces(params ShipmentStatus[] statuses) => order.Shipments.Where(shipment => statuses.Contains(shipment.Status))
            .SelectMany(shipment => shipment.Items).Where(part => part.OrderItemId == line.Id).Sum(part => part.Quantity);
    }
}

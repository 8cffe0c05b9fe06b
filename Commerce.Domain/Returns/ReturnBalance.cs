using Commerce.Domain.Fulfilment;
using Commerce.Domain.Orders;

namespace Commerce.Domain.Returns;

/// <summary>How many pieces of each line can still be sent back: what was delivered, less what is part of a return. Pure.</summary>
public static class ReturnBalance
{
    /// <param name="order">With its lines, its shipments and returns and their parts.</param>
    public static IReadOnlyList<(OrderItem Line, int Left)> Of(Order order) =>
    [
        .. order.Items.OrderBy(line => line.Id).Select(line => (line, Math.Max(0, Delivered(order, line) - ComingBack(order, line)))),
    ];

    /// <summary>Whether pieces of a return in this state count as sent back.</summary>
    public static bool Counts(ReturnStatus status) => status is not (ReturnStatus.Rejected or ReturnStatus.Cancelled);

    private static int Delivered(Order order, OrderItem line) => order.Shipments.Where(shipment => shipment.Status == ShipmentStatus.Delivered)
        .SelectMany(shipment => shipment.Items).Where(part => part.OrderItemId == line.Id).Sum(part => part.Quantity);

    private static int ComingBack(Order order, OrderItem line) => order.Returns.Where(row => Counts(row.Status))
        .SelectMany(row => row.Items).Where(item => item.OrderItemId == line.Id).Sum(item => item.Quantity);
}

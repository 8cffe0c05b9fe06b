using Commerce.Domain.Data;
using Commerce.Domain.Fulfilment;
using Commerce.Domain.Inventory;
using Commerce.Domain.Orders;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Payments.Refunds;

/// <summary>
/// What becomes of pieces that are paid back and were never sent: they go back on the shelf when the money is back, which happens once to each
/// refund. Until then they are held, and no parcel gets them.
/// </summary>
internal static class RefundedStock
{
    /// <summary>Says of each part how many of its pieces go back on the shelf.</summary>
    /// <param name="order">With its lines, its shipments and refunds and their parts.</param>
    public static RefundParts Choose(Order order, RefundParts parts, RefundWish wish) => parts with
    {
        Lines =
        [
            .. parts.Lines.Select(part => wish.Restocks(part.Line.Id) && part.Line.ProductId is not null
                ? part with { RestockQuantity = Math.Min(part.Quantity, ShipmentBalance.Unsent(order, part.Line)) }
                : part),
        ],
    };

    /// <summary>Puts the pieces of a refund that was just paid on the shelf: no more than are unsent by now, nor than the ledger says the order took.</summary>
    /// <param name="refund">With its parts and its order, which the caller's transaction holds.</param>
    public static async Task PutBackAsync(CommerceDbContext context, StockLedger ledger, Refund refund, CancellationToken cancellationToken)
    {
        var parts = refund.Items.Where(part => part.RestockQuantity > 0).OrderBy(part => part.OrderItemId).ToList();
        if (parts.Count == 0) return;
        var order = refund.Order!;
        await context.OrderItems.Where(line => line.OrderId == order.Id).LoadAsync(cancellationToken);
        await context.Shipments.Where(shipment => shipment.OrderId == order.Id).Include(shipment => shipment.Items).LoadAsync(cancellationToken);
        await context.Refunds.Where(row => row.OrderId == order.Id).Include(row => row.Items).LoadAsync(cancellationToken);
        var taken = await OrderStock.TakenAsync(context, order.OrderNumber, [.. parts.Select(part => part.OrderItem!.ProductId).OfType<int>().Distinct()], cancellationToken);
        var movements = new List<StockMovement>();
        foreach (var part in parts)
        {
            var line = part.OrderItem!;
            var stock = (line.ProductId!.Value, line.VariantId);
            var pieces = Math.Min(Math.Min(part.RestockQuantity, ShipmentBalance.Unsent(order, line, refund)), taken.GetValueOrDefault(stock));
            part.RestockQuantity = pieces;
            if (pieces == 0) continue;
            taken[stock] -= pieces;
            movements.Add(new StockMovement(stock.Value, stock.VariantId, pieces, InventoryTransactionType.Cancellation, order.OrderNumber, "Paid back without having been sent"));
        }

        await ledger.MoveAsync(context, movements, cancellationToken);
    }
}

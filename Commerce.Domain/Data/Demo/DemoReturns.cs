using Commerce.Domain.Inventory;
using Commerce.Domain.Orders;
using Commerce.Domain.Payments;
using Commerce.Domain.Returns;

namespace Commerce.Domain.Data.Demo;

/// <summary>Returns of delivered orders, and the refunds that follow.</summary>
internal sealed class DemoReturns(DemoLedger ledger)
{
    public void Tell(Order order, DateTime at, DemoReturnOutcome outcome)
    {
        if (outcome == DemoReturnOutcome.None) return;
        var lines = outcome == DemoReturnOutcome.AllRefunded ? order.Items.ToList() : [.. order.Items.Take(1)];
        var @return = new Return { Order = order, Reason = "It is not what I had hoped for.", RequestedAt = at, CreatedAt = at, UpdatedAt = at };
        foreach (var line in lines)
            @return.Items.Add(new ReturnItem
            {
                Order = order,
                OrderItem = line,
                Product = line.Product,
                Reason = line.Quantity > 1 ? ReturnReason.WrongItem : ReturnReason.DoesNotFit,
                Notes = "Unworn, in its box.",
                Quantity = line.Quantity,
                RefundCents = line.TotalPriceCents - line.DiscountCents + line.TaxCents,
                RequestedAt = at,
                CreatedAt = at,
                UpdatedAt = at,
            });
        order.Returns.Add(@return);
        if (outcome == DemoReturnOutcome.Requested) return;
        if (outcome == DemoReturnOutcome.Rejected)
        {
            @return.AdminNotes = "Asked for after the 30 days.";
            @return.MoveTo(ReturnStatus.Rejected, at.AddDays(1));
            return;
        }

        @return.MoveTo(ReturnStatus.Approved, at.AddDays(1));
        if (outcome == DemoReturnOutcome.Approved) return;
        Receive(order, @return, at.AddDays(5));
        PayBack(order, @return, lines.Select(line => (line, line.Quantity)).ToList(),
            outcome == DemoReturnOutcome.AllRefunded ? order.ShippingCostCents : 0, "Return received", at.AddDays(6));
        @return.MoveTo(ReturnStatus.Refunded, at.AddDays(6));
        foreach (var item in @return.Items) item.RefundStatus = RefundStatus.Processed;
        if (outcome == DemoReturnOutcome.AllRefunded) order.MoveTo(OrderStatus.Refunded, at.AddDays(6));
    }

    /// <summary>Refunds lines and shipping, and books it on the payment.</summary>
    public static void PayBack(
        Order order, Return? @return, IReadOnlyList<(OrderItem Line, int Quantity)> lines, int shippingCents, string reason, DateTime at)
    {
        var refund = new Refund
        {
            Order = order,
            Payment = order.Payment,
            Return = @return,
            ShippingCents = shippingCents,
            Reason = reason,
            RequestedAt = at,
            CreatedAt = at,
            UpdatedAt = at,
        };
        foreach (var (line, quantity) in lines)
            refund.Items.Add(new RefundItem
            {
                OrderItem = line,
                Quantity = quantity,
                AmountCents = line.TotalPriceCents - line.DiscountCents,
                TaxCents = line.TaxCents,
            });
        refund.AmountCents = shippingCents + refund.Items.Sum(item => item.AmountCents + item.TaxCents);
        refund.MoveTo(RefundStatus.Approved, at);
        refund.MoveTo(RefundStatus.Processed, at.AddMinutes(5));
        order.Payment!.Refund(refund.AmountCents);
        order.Refunds.Add(refund);
    }

    private void Receive(Order order, Return @return, DateTime at)
    {
        @return.MoveTo(ReturnStatus.Received, at);
        foreach (var item in @return.Items)
        {
            item.Disposition = item.Quantity > 1 ? ReturnDisposition.Damaged : ReturnDisposition.Restock;
            if (item.Disposition == ReturnDisposition.Restock)
                ledger.Add(item.Product!, item.OrderItem!.Variant, item.Quantity, InventoryTransactionType.Return, at, order.OrderNumber);
        }
    }
}

using Commerce.Domain.Orders;

namespace Commerce.Domain.Payments.Refunds;

/// <summary>An amount to be paid back, and what it is made of: lines, tax, shipping, and what belongs to none of them.</summary>
/// <param name="FeeCents">What the shop keeps; taken off the lines' amounts already.</param>
public sealed record RefundParts(int AmountCents, int ShippingCents, int FeeCents, IReadOnlyList<RefundPart> Lines)
{
    /// <summary>The refund of it, not asked for by anybody yet.</summary>
    internal Refund ToRefund(Order order, string? reason, DateTime now)
    {
        var refund = new Refund
        {
            OrderId = order.Id,
            Order = order,
            Payment = order.Payment,
            AmountCents = AmountCents,
            ShippingCents = ShippingCents,
            FeeCents = FeeCents,
            Reason = reason,
            RequestedAt = now,
        };
        foreach (var part in Lines)
            refund.Items.Add(new RefundItem
            {
                OrderItem = part.Line,
                Quantity = part.Quantity,
                AmountCents = part.AmountCents,
                TaxCents = part.TaxCents,
                DiscountCents = part.DiscountCents,
                RestockQuantity = part.RestockQuantity,
            });
        return refund;
    }
}

/// <summary>What of it belongs to one line.</summary>
/// <param name="AmountCents">Without tax, fees already taken off.</param>
/// <param name="DiscountCents">What the coupon took off these pieces when they were bought.</param>
/// <param name="RestockQuantity">Pieces that were never sent and go back on the shelf.</param>
public sealed record RefundPart(OrderItem Line, int Quantity, int AmountCents, int TaxCents, int DiscountCents, int RestockQuantity = 0)
{
    /// <summary>With tax.</summary>
    public int TotalCents => AmountCents + TaxCents;
}

using Commerce.Domain.Orders;

namespace Commerce.Domain.Payments.Refunds;

/// <summary>What can still be paid back for an order line.</summary>
/// <param name="Quantity">Pieces that no refund names yet.</param>
/// <param name="AmountCents">Without tax.</param>
/// <param name="DiscountCents">The coupon's share that belongs to it: not money, but what explains the amount.</param>
public sealed record RefundableLine(OrderItem Line, int Quantity, int AmountCents, int TaxCents, int DiscountCents)
{
    /// <summary>With tax.</summary>
    public int TotalCents => AmountCents + TaxCents;
}

using Commerce.Domain.Promotions;

namespace Commerce.Domain.Orders.Editing;

/// <summary>
/// What a changed order costs, by the arithmetic of the checkout. It depends on what the order is and not on the way there: whoever takes a
/// change back has the old amounts again. Pure.
/// </summary>
internal static class OrderEditSums
{
    /// <summary>What the order's way to ship cost when it was chosen, before a coupon freed it.</summary>
    /// <param name="order">With the use of its coupon.</param>
    public static int FullShippingCents(Order order) =>
        order.ShippingCostCents + Math.Max(0, order.CouponRedemptions.Sum(use => use.DiscountCents) - (order.CouponRedemptions.Count == 0 ? 0 : order.DiscountCents));

    /// <summary>Sets what lines, taxes and shipping of the changed order come to.</summary>
    /// <param name="edited">With its lines.</param>
    /// <param name="coupon">What its coupon does now; null without one.</param>
    /// <param name="discountCents">What is taken off without a coupon whose rules are known.</param>
    /// <exception cref="AmountOverflowException">An amount does not fit.</exception>
    public static void WorkOut(Order edited, CouponVerdict? coupon, int discountCents, int fullShippingCents, IReadOnlyCollection<TaxRate> rates, DateTime now)
    {
        edited.ShippingCostCents = coupon?.ShippingAfter(fullShippingCents) ?? fullShippingCents;
        if (coupon is null) OrderTotals.Apply(edited, discountCents, rates, now);
        else OrderTotals.Apply(edited, coupon.LineDiscountCents, rates, now);
    }
}

namespace Commerce.Domain.Promotions;

/// <summary>What a coupon would have cost: the orders of some days, as if everybody had given its code and no other coupon had been there.</summary>
/// <param name="From">The first moment that was looked at, in UTC.</param>
/// <param name="Orders">How many orders there were, without cancelled ones.</param>
/// <param name="Redemptions">For how many of them the coupon would have held.</param>
/// <param name="GrossCents">What the goods of those orders cost without any discount, in minor units.</param>
/// <param name="DiscountCents">What the coupon would have taken off the goods, in minor units.</param>
/// <param name="ShippingCents">What it would have taken off shipping, in minor units.</param>
/// <param name="CostCents">What those goods cost the shop today, in minor units, as far as that is known.</param>
/// <param name="PiecesWithoutCost">How many pieces have no cost in the catalog; the margin counts them as if they had cost nothing.</param>
public sealed record CouponBackTest(
    DateTime From, int Orders, int Redemptions, long GrossCents, long DiscountCents, long ShippingCents, long CostCents, long PiecesWithoutCost)
{
    /// <summary>What would have been left of those orders' goods, in minor units: prices less discount, shipping given away, and cost.</summary>
    public long MarginCents => GrossCents - DiscountCents - ShippingCents - CostCents;
}

namespace Commerce.Domain.Promotions;

/// <summary>Whether a cart would get a coupon, and why not.</summary>
/// <param name="Verdict">As if the coupon were switched on.</param>
/// <param name="IsActive">Whether it is.</param>
/// <param name="Lines">What it takes off each line.</param>
public sealed record CouponCheck(CouponVerdict Verdict, bool IsActive, IReadOnlyList<CouponCheckLine> Lines);

/// <summary>What a coupon takes off a line of a cart, in minor units.</summary>
public sealed record CouponCheckLine(int CartItemId, int DiscountCents);

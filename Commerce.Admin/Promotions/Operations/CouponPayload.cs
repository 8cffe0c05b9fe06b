namespace Commerce.Admin.Promotions.Operations;

public sealed record CouponPayload(SavedCoupon? Coupon);

public sealed record SavedCoupon(string Id, string Code, int Version, bool IsActive);

using Commerce.Admin.Client;

namespace Commerce.Admin.Promotions.Operations;

public sealed record CouponData(FoundCoupons Coupons)
{
    public static readonly GraphQLOperation<CouponData> Operation = GraphQLOperation<CouponData>.Load("Promotions/Operations/Coupon.graphql");

    public CouponDetail? Coupon => Coupons.Nodes.Count == 0 ? null : Coupons.Nodes[0];
}

public sealed record FoundCoupons(IReadOnlyList<CouponDetail> Nodes);

public sealed record CouponDetail(
    string Id, string Code, string? Description, string DiscountType, int DiscountValueCents, int? MinPurchaseAmountCents, int? MaxDiscountAmountCents, int? UsageLimit,
    int UsageCount, int? PerUserLimit, bool IsActive, DateTimeOffset? StartsAt, DateTimeOffset? ExpiresAt, int Version, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt,
    IReadOnlyList<CouponPlace> ApplicableProducts, IReadOnlyList<CouponPlace> ApplicableCategories, CouponUses? Redemptions)
{
    public CouponRow ToRow() => new(
        Id, Code, Description, DiscountType, DiscountValueCents, MinPurchaseAmountCents, UsageLimit, UsageCount, PerUserLimit, IsActive, StartsAt, ExpiresAt, UpdatedAt);
}

public sealed record CouponPlace(string Id, string Name);

public sealed record CouponUses(int TotalCount, IReadOnlyList<CouponUse>? Nodes);

public sealed record CouponUse(string Id, int DiscountCents, DateTimeOffset CreatedAt, CouponOrder? Order);

public sealed record CouponOrder(string Id, string OrderNumber, string ShippingName);

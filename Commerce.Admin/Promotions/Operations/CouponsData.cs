using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;

namespace Commerce.Admin.Promotions.Operations;

public sealed record CouponsData(Connection<CouponRow> Coupons)
{
    public static readonly GraphQLOperation<CouponsData> Operation = GraphQLOperation<CouponsData>.Load("Promotions/Operations/Coupons.graphql");
}

public sealed record CouponRow(
    string Id, string Code, string? Description, string DiscountType, int DiscountValueCents, int? MinPurchaseAmountCents, int? UsageLimit, int UsageCount, int? PerUserLimit,
    bool IsActive, DateTimeOffset? StartsAt, DateTimeOffset? ExpiresAt, DateTimeOffset UpdatedAt);

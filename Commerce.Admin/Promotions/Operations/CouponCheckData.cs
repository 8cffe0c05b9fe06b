using Commerce.Admin.Client;

namespace Commerce.Admin.Promotions.Operations;

public sealed record CouponCheckData(CouponCheck CouponCheck)
{
    public static readonly GraphQLOperation<CouponCheckData> Operation = GraphQLOperation<CouponCheckData>.Load("Promotions/Operations/CouponCheck.graphql");
}

/// <param name="Holds">As if the coupon were switched on.</param>
public sealed record CouponCheck(
    bool Holds, bool IsActive, int DiscountCents, bool FreesShipping, string? Reason, string? Message, int? MissingCents, IReadOnlyList<CouponCheckLine> Lines);

public sealed record CouponCheckLine(int DiscountCents, CheckedCartItem? CartItem);

public sealed record CheckedCartItem(string Id, string ProductName, int Quantity);

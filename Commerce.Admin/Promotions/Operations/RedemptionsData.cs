using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;

namespace Commerce.Admin.Promotions.Operations;

public sealed record RedemptionsData(Connection<RedemptionRow> CouponRedemptions)
{
    public static readonly GraphQLOperation<RedemptionsData> Operation = GraphQLOperation<RedemptionsData>.Load("Promotions/Operations/Redemptions.graphql");
}

public sealed record RedemptionRow(string Id, int DiscountCents, DateTimeOffset CreatedAt, RedeemedCoupon? Coupon, RedeemingOrder? Order, RedeemingUser? User);

public sealed record RedeemedCoupon(string Code);

public sealed record RedeemingOrder(string Id, string OrderNumber, string ShippingName, string Email, string Status, int TotalCents, string CurrencyCode);

public sealed record RedeemingUser(string Id, string FirstName, string LastName);

using Commerce.Admin.Client;

namespace Commerce.Admin.Promotions.Operations;

public sealed record CouponBackTestData(CouponBackTest CouponBackTest)
{
    public static readonly GraphQLOperation<CouponBackTestData> Operation = GraphQLOperation<CouponBackTestData>.Load("Promotions/Operations/CouponBackTest.graphql");
}

public sealed record CouponBackTest(
    DateTimeOffset From, int Orders, int Redemptions, long GrossCents, long DiscountCents, long ShippingCents, long CostCents, long MarginCents, long PiecesWithoutCost);

using Commerce.Admin.Client;

namespace Commerce.Admin.Promotions.Operations;

public sealed record ActivateCouponData(CouponPayload ActivateCoupon)
{
    public static readonly GraphQLOperation<ActivateCouponData> Operation = GraphQLOperation<ActivateCouponData>.Load("Promotions/Operations/ActivateCoupon.graphql");
}

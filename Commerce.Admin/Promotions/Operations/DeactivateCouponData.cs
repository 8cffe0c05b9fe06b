using Commerce.Admin.Client;

namespace Commerce.Admin.Promotions.Operations;

public sealed record DeactivateCouponData(CouponPayload DeactivateCoupon)
{
    public static readonly GraphQLOperation<DeactivateCouponData> Operation = GraphQLOperation<DeactivateCouponData>.Load("Promotions/Operations/DeactivateCoupon.graphql");
}

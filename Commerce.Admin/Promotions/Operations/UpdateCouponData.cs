using Commerce.Admin.Client;

namespace Commerce.Admin.Promotions.Operations;

public sealed record UpdateCouponData(CouponPayload UpdateCoupon)
{
    public static readonly GraphQLOperation<UpdateCouponData> Operation = GraphQLOperation<UpdateCouponData>.Load("Promotions/Operations/UpdateCoupon.graphql");
}

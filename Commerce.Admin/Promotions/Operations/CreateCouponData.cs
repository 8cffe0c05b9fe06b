using Commerce.Admin.Client;

namespace Commerce.Admin.Promotions.Operations;

public sealed record CreateCouponData(CouponPayload CreateCoupon)
{
    public static readonly GraphQLOperation<CreateCouponData> Operation = GraphQLOperation<CreateCouponData>.Load("Promotions/Operations/CreateCoupon.graphql");
}

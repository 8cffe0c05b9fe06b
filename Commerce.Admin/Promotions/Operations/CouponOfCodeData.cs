using Commerce.Admin.Client;

namespace Commerce.Admin.Promotions.Operations;

public sealed record CouponOfCodeData(CouponsOfCode Coupons)
{
    public static readonly GraphQLOperation<CouponOfCodeData> Operation = GraphQLOperation<CouponOfCodeData>.Load("Promotions/Operations/CouponOfCode.graphql");
}

public sealed record CouponsOfCode(IReadOnlyList<CouponOfCode> Nodes);

public sealed record CouponOfCode(string Id, string Code);

using Commerce.Api.Promotions;
using HotChocolate.Execution.Configuration;

namespace Commerce.Api;

/// <summary>What staff set: promotions, taxes, ways to ship and to pay.</summary>
public static partial class CommerceSchema
{
    private static IRequestExecutorBuilder AddSettings(this IRequestExecutorBuilder builder) => builder
        .AddTypeExtension<CouponMutations>()
        .AddTypeExtension<CouponTrialQueries>()
        .AddType<CouponInputType>()
        .AddType<CouponBackTestType>();
}

using Commerce.Api.Customers;
using Commerce.Api.Promotions;
using Commerce.Api.Settings;
using HotChocolate.Execution.Configuration;

namespace Commerce.Api;

/// <summary>What staff set: promotions, taxes, ways to ship and to pay.</summary>
public static partial class CommerceSchema
{
    private static IRequestExecutorBuilder AddSettings(this IRequestExecutorBuilder builder) => builder
        .AddTypeExtension<CouponMutations>()
        .AddTypeExtension<CouponTrialQueries>()
        .AddTypeExtension<SettingMutations>()
        .AddTypeExtension<TaxPreviewQueries>()
        .AddTypeExtension<AccountStatusMutations>()
        .AddType<CouponInputType>()
        .AddType<TaxRateInputType>()
        .AddType<ShippingOptionInputType>()
        .AddType<PaymentTypeInputType>()
        .AddType<CouponBackTestType>();
}

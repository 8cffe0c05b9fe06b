using Commerce.Api.Orders;
using Commerce.Api.Promotions;
using Commerce.Api.Reading;
using Commerce.Domain.Orders;
using HotChocolate.Execution.Configuration;

namespace Commerce.Api;

/// <summary>What belongs to checking out, and to what becomes of orders.</summary>
public static partial class CommerceSchema
{
    private static IRequestExecutorBuilder AddCheckout(this IRequestExecutorBuilder builder) => builder
        .AddTypeExtension<CheckoutMutations>()
        .AddTypeExtension<CheckoutQueries>()
        .AddType<OrderStatusChangeType>()
        .AddType<CheckoutWarningType>()
        .AddType<CheckoutWarningCodeType>()
        .AddType<CouponRefusalType>()
        .AddType<OrderActionType>()
        .AddType<ActionVerdictType<OrderAction>>()
        .AddDataLoader<EntityById<OrderStatusChange>>()
        .AddDataLoader<ActionFactsByOrder>();
}

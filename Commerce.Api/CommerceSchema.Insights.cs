using Commerce.Api.Insights;
using HotChocolate.Execution.Configuration;

namespace Commerce.Api;

/// <summary>How the shop is doing.</summary>
public static partial class CommerceSchema
{
    private static IRequestExecutorBuilder AddInsights(this IRequestExecutorBuilder builder) => builder
        .AddTypeExtension<DashboardQueries>()
        .AddType<SalesFiguresType>()
        .AddType<SalesOfDayType>()
        .AddType<OrdersOfStatusType>()
        .AddType<ProductSalesType>()
        .AddTypeExtension<ProductSalesFields>()
        .AddType<ProductReturnsType>()
        .AddTypeExtension<ProductReturnsFields>()
        .AddType<ReturnsForReasonType>();
}

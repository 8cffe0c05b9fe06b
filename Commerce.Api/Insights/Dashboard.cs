using Commerce.Domain.Insights;
using HotChocolate.CostAnalysis.Types;
using HotChocolate.Types;

namespace Commerce.Api.Insights;

/// <summary>How the shop is doing in some time. Amounts are in minor units.</summary>
public sealed class Dashboard(Period period)
{
    // Each of these looks at all orders of the time.
    private const double Aggregate = 1_000;

    /// <summary>The first moment, in UTC.</summary>
    public DateTime From => period.From;

    /// <summary>The first moment after it, in UTC.</summary>
    public DateTime To => period.To;

    /// <summary>What was sold and paid back.</summary>
    [Cost(Aggregate)]
    public Task<SalesFigures> GetSalesAsync(ShopInsights insights, CancellationToken cancellationToken) => insights.SalesAsync(period, cancellationToken);

    /// <summary>The same of the time of the same length just before.</summary>
    [Cost(Aggregate)]
    public Task<SalesFigures> GetSalesBeforeAsync(ShopInsights insights, CancellationToken cancellationToken) => insights.SalesAsync(period.Before, cancellationToken);

    /// <summary>What was sold on each day of UTC, also on those without orders.</summary>
    [Cost(Aggregate)]
    public Task<IReadOnlyList<SalesOfDay>> GetDaysAsync(ShopInsights insights, CancellationToken cancellationToken) => insights.DaysAsync(period, cancellationToken);

    /// <summary>Where the orders of this time stand now; statuses without orders are left out.</summary>
    [Cost(Aggregate)]
    public Task<IReadOnlyList<OrdersOfStatus>> GetStatusesAsync(ShopInsights insights, CancellationToken cancellationToken) => insights.StatusesAsync(period, cancellationToken);

    /// <summary>The products that brought in most.</summary>
    /// <param name="first">How many; at most 50.</param>
    [Cost(Aggregate)]
    public Task<IReadOnlyList<ProductSales>> GetTopProductsAsync([DefaultValue(10)] int first, ShopInsights insights, CancellationToken cancellationToken) =>
        insights.TopProductsAsync(period, Math.Clamp(first, 0, 50), cancellationToken);

    /// <summary>The products of which most was sent back or is about to be, rejected requests aside.</summary>
    /// <param name="first">How many; at most 50.</param>
    [Cost(Aggregate)]
    public Task<IReadOnlyList<ProductReturns>> GetReturnedProductsAsync([DefaultValue(10)] int first, ShopInsights insights, CancellationToken cancellationToken) =>
        insights.ReturnedProductsAsync(period, Math.Clamp(first, 0, 50), cancellationToken);

    /// <summary>How many things on sale have few pieces left or none now: variants, and products without any.</summary>
    public Task<int> GetLowStockAsync(ShopInsights insights, CancellationToken cancellationToken) => insights.LowStockAsync(cancellationToken);

    /// <summary>How many jobs were given up.</summary>
    public Task<int> GetFailedJobsAsync(ShopInsights insights, CancellationToken cancellationToken) => insights.FailedJobsAsync(cancellationToken);
}

using System.Globalization;
using System.Linq.Expressions;
using Commerce.Domain.Catalog;
using Commerce.Domain.Data;
using Commerce.Domain.Jobs;
using Commerce.Domain.Orders;
using Commerce.Domain.Payments;
using Commerce.Domain.Returns;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Insights;

/// <summary>How the shop is doing. All numbers are worked out by the database, each by one statement, and belong to lists that can be opened.</summary>
public sealed class ShopInsights(IDbContextFactory<CommerceDbContext> contexts, CatalogOptions catalog)
{
    /// <summary>What was sold and paid back.</summary>
    public async Task<SalesFigures> SalesAsync(Period period, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        // One row, or none when there is nothing to add up.
        var sums = (await Sold(context, period).GroupBy(_ => 1).Select(all => new { Orders = all.Count(), Cents = all.Sum(order => (long)order.TotalCents) })
            .ToListAsync(cancellationToken)).SingleOrDefault();
        var refunded = await context.Refunds.Where(refund => refund.Status == RefundStatus.Processed && refund.ProcessedAt >= period.From && refund.ProcessedAt < period.To)
            .SumAsync(refund => (long)refund.AmountCents, cancellationToken);
        return new SalesFigures(sums?.Orders ?? 0, sums?.Cents ?? 0, refunded);
    }

    /// <summary>What was sold on each day of UTC, also on those without orders.</summary>
    public async Task<IReadOnlyList<SalesOfDay>> DaysAsync(Period period, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        // SQLite keeps times as text that begins with the day: taking it apart costs a tenth of what working with times would.
        var day = context.Database.IsSqlite() ? "substr(\"OrderDate\", 1, 10)" : "CAST(\"OrderDate\" AT TIME ZONE 'UTC' AS date)";
        var sql = $$"""
            SELECT CAST({{day}} AS text) AS "Day", CAST(COUNT(*) AS integer) AS "Orders", CAST(SUM("TotalCents") AS bigint) AS "Cents"
            FROM "Orders" WHERE "OrderDate" >= {0} AND "OrderDate" < {1} AND "Status" <> 'CANCELLED' GROUP BY {{day}}
            """;
        var rows = await context.Database.SqlQueryRaw<DayRow>(sql, period.From, period.To).ToListAsync(cancellationToken);
        var days = rows.ToDictionary(row => DateOnly.ParseExact(row.Day, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        List<SalesOfDay> all = [];
        for (var date = DateOnly.FromDateTime(period.From); date.ToDateTime(TimeOnly.MinValue) < period.To; date = date.AddDays(1))
            all.Add(days.TryGetValue(date, out var sold) ? new(date, sold.Orders, sold.Cents) : new(date, 0, 0));
        return all;
    }

    /// <summary>Where the orders of a period stand now, cancelled ones too; statuses without orders are left out.</summary>
    public async Task<IReadOnlyList<OrdersOfStatus>> StatusesAsync(Period period, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var counts = await context.Orders.Where(order => order.OrderDate >= period.From && order.OrderDate < period.To)
            .GroupBy(order => order.Status).Select(status => new { Status = status.Key, Orders = status.Count() }).ToListAsync(cancellationToken);
        return [.. counts.OrderBy(count => count.Status).Select(count => new OrdersOfStatus(count.Status, count.Orders))];
    }

    /// <summary>The products that brought in most.</summary>
    public async Task<IReadOnlyList<ProductSales>> TopProductsAsync(Period period, int count, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var top = await SoldLines(context, period).GroupBy(line => line.ProductId!.Value)
            .Select(product => new
            {
                ProductId = product.Key,
                Quantity = product.Sum(line => (long)line.Quantity),
                Cents = product.Sum(line => (long)(line.TotalPriceCents - line.DiscountCents)),
            })
            .OrderByDescending(product => product.Cents).ThenBy(product => product.ProductId).Take(count).ToListAsync(cancellationToken);
        return [.. top.Select(product => new ProductSales(product.ProductId, product.Quantity, product.Cents))];
    }

    /// <summary>The products of which most was asked to be taken back, rejected requests aside.</summary>
    public async Task<IReadOnlyList<ProductReturns>> ReturnedProductsAsync(Period period, int count, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var reasons = await context.ReturnItems
            .Where(item => item.RequestedAt >= period.From && item.RequestedAt < period.To && item.OrderItem!.ProductId != null
                && item.Return!.Status != ReturnStatus.Rejected && item.Return.Status != ReturnStatus.Cancelled)
            .GroupBy(item => new { ProductId = item.OrderItem!.ProductId!.Value, item.Reason })
            .Select(group => new { group.Key.ProductId, group.Key.Reason, Quantity = group.Sum(item => (long)item.Quantity) })
            .ToListAsync(cancellationToken);
        var top = reasons.GroupBy(reason => reason.ProductId).OrderByDescending(product => product.Sum(reason => reason.Quantity)).ThenBy(product => product.Key).Take(count).ToList();
        var ids = top.Select(product => (int?)product.Key).ToList();
        var sold = await SoldLines(context, period).Where(line => ids.Contains(line.ProductId)).GroupBy(line => line.ProductId!.Value)
            .Select(product => new { ProductId = product.Key, Quantity = product.Sum(line => (long)line.Quantity) })
            .ToDictionaryAsync(product => product.ProductId, product => product.Quantity, cancellationToken);
        return
        [
            .. top.Select(product => new ProductReturns(
                product.Key, product.Sum(reason => reason.Quantity), sold.GetValueOrDefault(product.Key),
                [.. product.OrderByDescending(reason => reason.Quantity).ThenBy(reason => reason.Reason).Select(reason => new ReturnsForReason(reason.Reason, reason.Quantity))])),
        ];
    }

    /// <summary>How many things on sale have few pieces left or none: variants, and products without any.</summary>
    public async Task<int> LowStockAsync(CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        Expression<Func<Product, bool>> isOnSale = product => product.IsActive && product.ArchivedAt == null;
        var products = context.Products.Where(isOnSale);
        return await products.CountAsync(
                product => product.TrackStock && product.StockQuantity <= catalog.LowStock && !product.Variants.Any(variant => variant.ArchivedAt == null), cancellationToken)
            + await products.SelectMany(product => product.Variants).CountAsync(
                variant => variant.ArchivedAt == null && variant.IsAvailable && variant.TrackStock && variant.StockQuantity <= catalog.LowStock, cancellationToken);
    }

    /// <summary>How many jobs were given up.</summary>
    public async Task<int> FailedJobsAsync(CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Jobs.CountAsync(job => job.Status == JobStatus.Failed, cancellationToken);
    }

    private sealed record DayRow(string Day, int Orders, long Cents);

    private static IQueryable<Order> Sold(CommerceDbContext context, Period period) =>
        context.Orders.Where(order => order.OrderDate >= period.From && order.OrderDate < period.To && order.Status != OrderStatus.Cancelled);

    private static IQueryable<OrderItem> SoldLines(CommerceDbContext context, Period period) =>
        Sold(context, period).SelectMany(order => order.Items).Where(line => line.ProductId != null);
}

using System.Globalization;
using System.Linq.Expressions;
using Commerce.Domain.Catalog;
using Commerce.Domain.Data;
using Commerce.Domain.Jobs;
using Commerce.Domain.Payments;
using Commerce.Domain.Returns;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Insights;

/// <summary>How the shop is doing. All numbers are worked out by the database, and belong to lists that can be opened.</summary>
public sealed class ShopInsights(IDbContextFactory<CommerceDbContext> contexts, CatalogOptions catalog)
{
    /// <summary>What was sold and paid back.</summary>
    public async Task<SalesFigures> SalesAsync(Period period, CancellationToken cancellationToken = default)
    {
        await using var context = await OpenAsync(cancellationToken);
        var span = await SalesSpan.CutAsync(context, period, cancellationToken);
        var days = await span.DaysAsync(cancellationToken);
        var (orders, cents) = (days.Sum(day => day.Orders), days.Sum(day => day.Cents));
        foreach (var rest in span.Rest)
        {
            // One row, or none when there is nothing to add up.
            var sums = (await SalesSpan.Orders(context, rest).GroupBy(_ => 1).Select(all => new { Orders = all.Count(), Cents = all.Sum(order => (long)order.TotalCents) })
                .ToListAsync(cancellationToken)).SingleOrDefault();
            (orders, cents) = (orders + (sums?.Orders ?? 0), cents + (sums?.Cents ?? 0));
        }

        var refunded = await context.Refunds.Where(refund => refund.Status == RefundStatus.Processed && refund.ProcessedAt >= period.From && refund.ProcessedAt < period.To)
            .SumAsync(refund => (long)refund.AmountCents, cancellationToken);
        return new SalesFigures(orders, cents, refunded);
    }

    /// <summary>What was sold on each day of UTC, also on those without orders.</summary>
    public async Task<IReadOnlyList<SalesOfDay>> DaysAsync(Period period, CancellationToken cancellationToken = default)
    {
        await using var context = await OpenAsync(cancellationToken);
        var span = await SalesSpan.CutAsync(context, period, cancellationToken);
        var days = (await span.DaysAsync(cancellationToken)).ToDictionary(row => row.Day, row => new SalesOfDay(row.Day, row.Orders, row.Cents));
        var sql = SalesSql.Days(context);
        foreach (var rest in span.Rest)
        {
            foreach (var row in await context.Database.SqlQueryRaw<DayRow>(sql, rest.From, rest.To).ToListAsync(cancellationToken))
            {
                var date = DateOnly.ParseExact(row.Day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
                days.Add(date, new SalesOfDay(date, row.Orders, row.Cents));
            }
        }

        List<SalesOfDay> all = [];
        for (var date = DateOnly.FromDateTime(period.From); date.ToDateTime(TimeOnly.MinValue) < period.To; date = date.AddDays(1))
            all.Add(days.GetValueOrDefault(date) ?? new SalesOfDay(date, 0, 0));
        return all;
    }

    /// <summary>Where the orders of a period stand now, cancelled ones too; statuses without orders are left out.</summary>
    public async Task<IReadOnlyList<OrdersOfStatus>> StatusesAsync(Period period, CancellationToken cancellationToken = default)
    {
        await using var context = await OpenAsync(cancellationToken);
        var counts = await context.Orders.Where(order => order.OrderDate >= period.From && order.OrderDate < period.To)
            .GroupBy(order => order.Status).Select(status => new { Status = status.Key, Orders = status.Count() }).ToListAsync(cancellationToken);
        return [.. counts.OrderBy(count => count.Status).Select(count => new OrdersOfStatus(count.Status, count.Orders))];
    }

    /// <summary>The products that brought in most.</summary>
    public async Task<IReadOnlyList<ProductSales>> TopProductsAsync(Period period, int count, CancellationToken cancellationToken = default)
    {
        await using var context = await OpenAsync(cancellationToken);
        var span = await SalesSpan.CutAsync(context, period, cancellationToken);
        var top = await span.Products.GroupBy(amount => amount.ProductId)
            .Select(product => new { ProductId = product.Key, Quantity = product.Sum(amount => amount.Quantity), Cents = product.Sum(amount => amount.Cents) })
            .OrderByDescending(product => product.Cents).ThenBy(product => product.ProductId).Take(count).ToListAsync(cancellationToken);
        return [.. top.Select(product => new ProductSales(product.ProductId, product.Quantity, product.Cents))];
    }

    /// <summary>The products of which most was asked to be taken back, rejected requests aside.</summary>
    public async Task<IReadOnlyList<ProductReturns>> ReturnedProductsAsync(Period period, int count, CancellationToken cancellationToken = default)
    {
        await using var context = await OpenAsync(cancellationToken);
        var reasons = await context.ReturnItems
            .Where(item => item.RequestedAt >= period.From && item.RequestedAt < period.To && item.OrderItem!.ProductId != null
                && item.Return!.Status != ReturnStatus.Rejected && item.Return.Status != ReturnStatus.Cancelled)
            .GroupBy(item => new { ProductId = item.OrderItem!.ProductId!.Value, item.Reason })
            .Select(group => new { group.Key.ProductId, group.Key.Reason, Quantity = group.Sum(item => (long)item.Quantity) })
            .ToListAsync(cancellationToken);
        var top = reasons.GroupBy(reason => reason.ProductId).OrderByDescending(product => product.Sum(reason => reason.Quantity)).ThenBy(product => product.Key).Take(count).ToList();
        var ids = top.Select(product => product.Key).ToList();
        var span = await SalesSpan.CutAsync(context, period, cancellationToken);
        var sold = await span.Products.Where(amount => ids.Contains(amount.ProductId)).GroupBy(amount => amount.ProductId)
            .Select(product => new { ProductId = product.Key, Quantity = product.Sum(amount => amount.Quantity) })
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
        await using var context = await OpenAsync(cancellationToken);
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
        await using var context = await OpenAsync(cancellationToken);
        return await context.Jobs.CountAsync(job => job.Status == JobStatus.Failed, cancellationToken);
    }

    private sealed record DayRow(string Day, int Orders, long Cents);

    private async Task<CommerceDbContext> OpenAsync(CancellationToken cancellationToken)
    {
        // SQLite answers on the thread that asks: so numbers that are asked for together are worked out side by side.
        await Task.Yield();
        return await contexts.CreateDbContextAsync(cancellationToken);
    }
}

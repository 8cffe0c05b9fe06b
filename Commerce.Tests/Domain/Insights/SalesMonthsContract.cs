using Commerce.Domain.Audit;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Insights;
using Commerce.Domain.Jobs;
using Commerce.Domain.Orders;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Domain.Insights;

/// <summary>Months that are over are added up once; the numbers are the same with their sums and without.</summary>
public abstract class SalesMonthsContract(DatabaseFixture database)
{
    private static readonly DateTime s_first = new(2025, 10, 3, 0, 0, 0, DateTimeKind.Utc);

    private readonly Random _random = new(2026);

    private SalesMonths Months => new(database.Get<ShopWrites>(), database.Get<IDbContextFactory<CommerceDbContext>>(), database.Clock);

    [ContractFact]
    public async Task Figures_OfAnyPeriod_AreThoseOfTheOrders_BeforeAndAfterMonthsAreAddedUpOrReopened()
    {
        var orders = await SellAsync(150);
        await AssertFiguresAsync();

        Assert.True(await Months.IsNeededAsync(default));
        await Months.HandleAsync(new Job(), default);
        Assert.False(await Months.IsNeededAsync(default));
        // The clock is on the first of March at noon: February is not over for long enough.
        Assert.Equal(["2025-10-01", "2025-11-01", "2025-12-01", "2026-01-01"], await ExactAsync());
        await AssertFiguresAsync();

        // Several at once, of several months, and somebody who adds up meanwhile.
        var cancelled = orders.Where(order => order.Status == OrderStatus.Pending).Take(12).ToList();
        await Task.WhenAll([
            .. cancelled.Select(order => Task.Run(() => database.Get<CancelOrder>().ExecuteAsync(order.Id, $"cancel-{order.Id}", null, null, null, AuditActor.System))),
            .. Enumerable.Range(0, 4).Select(_ => Task.Run(() => Months.HandleAsync(new Job(), default)))]);
        await AssertFiguresAsync();

        await Months.HandleAsync(new Job(), default);
        Assert.Equal(4, (await ExactAsync()).Count);
        await AssertFiguresAsync();
        await database.Get<CancelOrder>().ExecuteAsync(
            orders.First(order => order.Status == OrderStatus.Pending && order.OrderDate.Month == 11 && !cancelled.Contains(order)).Id, "one-more", null, null, null, AuditActor.System);
        Assert.Equal(["2025-10-01", "2025-12-01", "2026-01-01"], await ExactAsync());
        await AssertFiguresAsync();
    }

    private async Task<List<string>> ExactAsync()
    {
        await using var context = database.NewContext();
        return [.. (await context.SalesMonths.Where(month => month.IsExact).OrderBy(month => month.Month).Select(month => month.Month).ToListAsync()).Select(month => month.ToString("yyyy-MM-dd", null))];
    }

    private async Task<List<Order>> SellAsync(int count)
    {
        await using var context = database.NewContext();
        var products = Enumerable.Range(0, 7).Select(_ => Make.Product()).ToList();
        List<Order> orders = [];
        for (var n = 0; n < count; n++)
        {
            var order = Make.Order();
            // Some at the very first moment of a month, where the next one begins.
            order.OrderDate = n % 10 == 0 ? new DateTime(2025, 11, 1, 0, 0, 0, DateTimeKind.Utc).AddMonths(n / 10 % 4) : s_first.AddMinutes(_random.Next(149 * 24 * 60));
            order.Items = [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Make.Line(order, _random.Next(10) == 0 ? null : products[_random.Next(7)], _random.Next(1, 5)))];
            order.Recalculate();
            if (n % 7 == 0) order.Cancel(null, order.OrderDate);
            orders.Add(order);
        }

        context.Orders.AddRange(orders);
        await context.SaveChangesAsync();
        return orders;
    }

    private async Task AssertFiguresAsync()
    {
        await using var context = database.NewContext();
        var all = (await context.Orders.AsNoTracking().Include(order => order.Items).AsSplitQuery().ToListAsync()).FindAll(order => order.Status != OrderStatus.Cancelled);
        var insights = database.Get<ShopInsights>();
        Period[] periods =
        [
            new(s_first.AddDays(-40), s_first.AddDays(170)),
            new(new DateTime(2025, 11, 1, 0, 0, 0, DateTimeKind.Utc), new DateTime(2025, 12, 1, 0, 0, 0, DateTimeKind.Utc)),
            .. Enumerable.Range(0, 12).Select(_ => s_first.AddMinutes(_random.Next(140 * 24 * 60))).Select(from => new Period(from, from.AddMinutes(_random.Next(1, 100 * 24 * 60)))),
        ];
        foreach (var period in periods)
        {
            var sold = all.FindAll(order => order.OrderDate >= period.From && order.OrderDate < period.To);

            var sales = await insights.SalesAsync(period);
            var days = await insights.DaysAsync(period);
            var top = await insights.TopProductsAsync(period, 5);

            Assert.Equal((sold.Count, sold.Sum(order => (long)order.TotalCents)), (sales.Orders, sales.SalesCents));
            Assert.Equal(
                sold.GroupBy(order => DateOnly.FromDateTime(order.OrderDate)).OrderBy(day => day.Key).Select(day => new SalesOfDay(day.Key, day.Count(), day.Sum(order => (long)order.TotalCents))),
                days.Where(day => day.Orders > 0));
            Assert.Equal(
                sold.SelectMany(order => order.Items).Where(line => line.ProductId is not null).GroupBy(line => line.ProductId!.Value)
                    .Select(lines => new ProductSales(lines.Key, lines.Sum(line => (long)line.Quantity), lines.Sum(line => (long)(line.TotalPriceCents - line.DiscountCents))))
                    .OrderByDescending(product => product.SalesCents).ThenBy(product => product.ProductId).Take(5),
                top);
        }
    }
}

public sealed class SqliteSalesMonthsTests(SqliteDatabase database) : SalesMonthsContract(database), IClassFixture<SqliteDatabase>;

[RequiresPostgres]
public sealed class PostgresSalesMonthsTests(PostgresDatabase database) : SalesMonthsContract(database), IClassFixture<PostgresDatabase>;

using System.Text.Json;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Insights;

/// <summary>Adds up the months that are over, so that long times are not read order by order; see README.md.</summary>
public sealed class SalesMonths(ShopWrites writes, IDbContextFactory<CommerceDbContext> contexts, TimeProvider clock) : IRecurringJob
{
    /// <summary>How long a month must be over. No transaction that placed an order in it, or took it for the month that runs, is under way any more.</summary>
    private static readonly TimeSpan s_rest = TimeSpan.FromDays(1);

    public string JobType => "insights.salesMonths";

    public TimeSpan Interval => TimeSpan.FromHours(1);

    /// <summary>Has the month of an order added up anew. To be called in the transaction that changes what the order says of sales.</summary>
    public static async Task ReopenAsync(CommerceDbContext context, DateTime orderDate, DateTime now, CancellationToken cancellationToken)
    {
        var month = MonthOf(orderDate);
        if (month == MonthOf(now)) return;
        // Also where there is no row yet: whoever adds the month up has to wait for this transaction.
        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "SalesMonths" ("Month", "IsExact") VALUES ({month}, {false}) ON CONFLICT ("Month") DO UPDATE SET "IsExact" = excluded."IsExact"
            """,
            cancellationToken);
    }

    public async Task<bool> IsNeededAsync(CancellationToken cancellationToken) => (await MissingAsync(cancellationToken)).Count > 0;

    public async Task<string?> HandleAsync(Job job, CancellationToken cancellationToken)
    {
        var months = await MissingAsync(cancellationToken);
        foreach (var month in months) await AddUpAsync(month, cancellationToken);
        return JsonSerializer.Serialize(new { months });
    }

    private static DateOnly MonthOf(DateTime time) => new(time.Year, time.Month, 1);

    private async Task<List<DateOnly>> MissingAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await context.Orders.MinAsync(order => (DateTime?)order.OrderDate, cancellationToken) is not { } first) return [];
        var exact = (await context.SalesMonths.Where(month => month.IsExact).Select(month => month.Month).ToListAsync(cancellationToken)).ToHashSet();
        var running = MonthOf(clock.GetUtcNow().UtcDateTime - s_rest);
        List<DateOnly> missing = [];
        for (var month = MonthOf(first); month < running; month = month.AddMonths(1))
            if (!exact.Contains(month)) missing.Add(month);
        return missing;
    }

    private Task<int> AddUpAsync(DateOnly month, CancellationToken cancellationToken) => writes.RunAsync(
        async (context, token) =>
        {
            var next = month.AddMonths(1);
            var (from, to) = (month.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), next.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
            // First the month's row: who is changing an order of it is waited for, and who comes later finds it exact and says that it is not any more.
            await context.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO "SalesMonths" ("Month", "IsExact") VALUES ({month}, {true}) ON CONFLICT ("Month") DO UPDATE SET "IsExact" = excluded."IsExact"
                """,
                token);
            await context.DaySales.Where(row => row.Day >= month && row.Day < next).ExecuteDeleteAsync(token);
            await context.ProductMonthSales.Where(row => row.Month == month).ExecuteDeleteAsync(token);
            await context.Database.ExecuteSqlRawAsync(SalesSql.AddUpDays(context), [from, to], token);
            return await context.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO "ProductMonthSales" ("Month", "ProductId", "Quantity", "Cents")
                SELECT {month}, i."ProductId", SUM(i."Quantity"), SUM(i."TotalPriceCents" - i."DiscountCents") FROM "OrderItems" AS i
                JOIN "Orders" AS o ON o."Id" = i."OrderId"
                WHERE o."OrderDate" >= {from} AND o."OrderDate" < {to} AND o."Status" <> 'CANCELLED' AND i."ProductId" IS NOT NULL GROUP BY i."ProductId"
                """,
                token);
        },
        cancellationToken);
}

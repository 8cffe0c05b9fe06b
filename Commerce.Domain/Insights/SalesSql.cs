using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Insights;

/// <summary>Statements that add up orders by day. Their parameters are the first moment, and the first one after the time.</summary>
internal static class SalesSql
{
    /// <summary>What was sold on each day that has orders: <c>Day</c> as text, <c>Orders</c>, <c>Cents</c>.</summary>
    public static string Days(CommerceDbContext context) => $$"""
        SELECT CAST({{DayOf(context)}} AS text) AS "Day", CAST(COUNT(*) AS integer) AS "Orders", CAST(SUM("TotalCents") AS bigint) AS "Cents" {{Sold(context)}}
        """;

    /// <summary>Keeps what was sold on each day.</summary>
    public static string AddUpDays(CommerceDbContext context) =>
        $$"""INSERT INTO "DaySales" ("Day", "Orders", "Cents") SELECT {{DayOf(context)}}, COUNT(*), SUM("TotalCents") {{Sold(context)}}""";

    private static string Sold(CommerceDbContext context) =>
        $$"""FROM "Orders" WHERE "OrderDate" >= {0} AND "OrderDate" < {1} AND "Status" <> 'CANCELLED' GROUP BY {{DayOf(context)}}""";

    // SQLite keeps times as text that begins with the day: taking it apart costs a tenth of what working with times would.
    private static string DayOf(CommerceDbContext context) =>
        context.Database.IsSqlite() ? "substr(\"OrderDate\", 1, 10)" : "CAST(\"OrderDate\" AT TIME ZONE 'UTC' AS date)";
}

using System.Diagnostics;
using System.Globalization;
using Commerce.Benchmarks.GraphQL;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Insights;
using Commerce.Domain.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Benchmarks.Insights;

/// <summary>What the dashboard costs over many order lines, number by number and all of it.</summary>
internal static class InsightsBenchmark
{
    private const int Products = 10_000;

    private static readonly TimeSpan MeasuringTime = TimeSpan.FromSeconds(2);

    private static readonly (string Name, string Fields)[] Parts =
    [
        ("sales", "sales { orders salesCents averageCents refundedCents }"),
        ("by day", "days { day orders salesCents }"),
        ("by status", "statuses { status orders }"),
        ("top products", "topProducts(first: 10) { quantity salesCents product { name } }"),
        ("returned products", "returnedProducts(first: 10) { returned sold reasons { reason quantity } product { name } }"),
        ("low stock", "lowStock"),
    ];

    /// <summary>The fields of all of it, and of the time before.</summary>
    public static string Everything => string.Join(' ', Parts.Select(part => part.Fields)) + " salesBefore { orders salesCents } failedJobs";

    public static async Task RunAsync(InsightsOptions options)
    {
        foreach (var server in options.Servers)
        {
            await using var shop = await TemporaryShop.CreateAsync(server);
            await shop.Get<SyntheticCatalog>().SeedAsync(Products);
            var token = await SalesHistory.WriteAsync(shop, options.Lines);
            var watch = Stopwatch.StartNew();
            await new SalesMonths(shop.Get<ShopWrites>(), shop.Get<IDbContextFactory<CommerceDbContext>>(), TimeProvider.System).HandleAsync(new Job(), default);
            Console.WriteLine($"All months added up in {watch.Elapsed.TotalSeconds:0.0} s.");
            await using var process = await ServerProcess.StartShopAsync(shop.Data);
            Console.WriteLine();
            Console.WriteLine($"| {(server is null ? "SQLite" : "PostgreSQL")}, {options.Lines:N0} order lines in a year | days | p50 ms | p99 ms | CPU ms/request |");
            Console.WriteLine("|---|---|---|---|---|");
            foreach (var (name, fields) in Parts.Append(("all of it", Everything)))
            {
                foreach (var days in options.Days)
                {
                    var from = SalesHistory.End.AddDays(-days).ToString("O", CultureInfo.InvariantCulture);
                    var to = SalesHistory.End.ToString("O", CultureInfo.InvariantCulture);
                    var request = Scenarios.Post($"{{ dashboard(from: \"{from}\", to: \"{to}\") {{ {fields} }} }}", null, token);
                    await LoadGenerator.RunAsync(process, [request], 1, MeasuringTime / 2);
                    var result = await LoadGenerator.RunAsync(process, [request], 1, MeasuringTime);
                    Console.WriteLine($"| {name} | {days} | {result.P50:0.0} | {result.P99:0.0} | {result.CpuMicroseconds / 1000.0:0.0} |");
                }
            }
        }
    }
}

using System.Diagnostics;
using Commerce.Domain.Data;

namespace Commerce.Benchmarks;

/// <summary>How fast the synthetic catalog is written.</summary>
internal static class SeedBenchmark
{
    public static async Task RunAsync(BenchmarkOptions options)
    {
        foreach (var server in options.Postgres is null ? [null] : (string?[])[null, options.Postgres])
        {
            await using var shop = await TemporaryShop.CreateAsync(server);
            var watch = Stopwatch.StartNew();
            var cpu = Environment.CpuUsage.TotalTime;
            await shop.Get<SyntheticCatalog>().SeedAsync(options.Products);
            var seconds = watch.Elapsed.TotalSeconds;
            Console.WriteLine($"{(server is null ? "SQLite" : "PostgreSQL"),-10} {options.Products,9:N0} products {seconds,7:0.0} s {options.Products / seconds,8:N0} products/s  CPU {(Environment.CpuUsage.TotalTime - cpu).TotalSeconds,6:0.0} s");
        }
    }
}

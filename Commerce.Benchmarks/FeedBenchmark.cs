using System.Diagnostics;
using Commerce.Domain.Audit;
using Commerce.Domain.Data;
using Commerce.Domain.Feeds;
using Commerce.Domain.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commerce.Benchmarks;

/// <summary>How fast a feed goes in, from the stream of the upload to the last row, and how much memory that takes.</summary>
internal static class FeedBenchmark
{
    private static readonly int[] MemorySteps = [10_000, 100_000, 200_000];

    public static async Task RunAsync(BenchmarkOptions options)
    {
        var folder = Directory.CreateTempSubdirectory("commerce-feeds").FullName;
        try
        {
            foreach (var server in options.Postgres is null ? [null] : (string?[])[null, options.Postgres])
            {
                await MeasureAsync(server, "Shopify CSV", options.Rows, FeedFile.WriteShopify, Path.Combine(folder, "feed.csv"));
                await MeasureAsync(server, "JSON Lines", options.Rows, FeedFile.WriteJsonl, Path.Combine(folder, "feed.jsonl"));
            }

            foreach (var rows in MemorySteps.Where(rows => rows <= options.Rows * 2)) await MeasureMemoryApartAsync(rows);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Imports one file and tells what it took; for a process of its own, so that no other measurement is in its memory.</summary>
    public static async Task MeasureMemoryAsync(BenchmarkOptions options)
    {
        var file = Path.GetTempFileName();
        try
        {
            FeedFile.WriteShopify(file, options.Rows, every: 0);
            await using var shop = await TemporaryShop.CreateAsync(options.Postgres);
            await using var watch = new MemoryWatch();
            await ImportAsync(shop, file);
            Console.WriteLine($"memory   {options.Rows,9:N0} rows  peak heap {watch.PeakHeap / 1e6,6:0} MB  peak own memory {watch.PeakOwn,6:0} MB, pages of files {watch.PeakFiles,6:0} MB");
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Imports one file of new products into a shop that is there.</summary>
    public static async Task MeasureInAsync(TemporaryShop shop, int rows)
    {
        var file = Path.GetTempFileName();
        try
        {
            FeedFile.WriteShopify(file, rows, every: 0);
            var watch = Stopwatch.StartNew();
            var cpu = Environment.CpuUsage.TotalTime;
            var feed = await ImportAsync(shop, file);
            Console.WriteLine($"{feed.ProcessedRows:N0} rows imported in {watch.Elapsed.TotalSeconds:0} s, CPU {(Environment.CpuUsage.TotalTime - cpu).TotalSeconds:0} s "
                + $"({feed.CreatedProducts:N0} new, {feed.UpdatedProducts:N0} changed, {feed.UnchangedProducts:N0} unchanged, {feed.ErrorRows:N0} errors)");
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task MeasureMemoryApartAsync(int rows)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(FeedBenchmark).Assembly.Location, "feeds-memory", "--rows", $"{rows}"]);
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The measurement did not start.");
        await process.WaitForExitAsync();
    }

    private static async Task MeasureAsync(string? server, string format, int rows, Action<string, int, int> write, string file)
    {
        await using var shop = await TemporaryShop.CreateAsync(server);
        foreach (var (name, every) in ((string, int)[])[("all new", 0), ("unchanged", 0), ("10 % changed", 10), ("all changed", 1)])
        {
            write(file, rows, every);
            var watch = Stopwatch.StartNew();
            var cpu = Environment.CpuUsage.TotalTime;
            var feed = await ImportAsync(shop, file);
            var seconds = watch.Elapsed.TotalSeconds;
            Console.WriteLine($"{(server is null ? "SQLite" : "PostgreSQL"),-10} {format,-11} {name,-12} {feed.ProcessedRows,9:N0} rows {seconds,7:0.0} s {feed.ProcessedRows / seconds,8:N0} rows/s  CPU {(Environment.CpuUsage.TotalTime - cpu).TotalSeconds,6:0.0} s"
                + $"  ({feed.CreatedProducts} new, {feed.UpdatedProducts} changed, {feed.UnchangedProducts} unchanged, {feed.ErrorRows} errors)");
        }
    }

    private static async Task<ProductFeed> ImportAsync(TemporaryShop shop, string file)
    {
        await using var content = File.OpenRead(file);
        var uploaded = await shop.Get<FeedUpload>().ExecuteAsync(
            content, new FeedUploadRequest(Path.GetFileName(file), null, FeedType.Products, null, DryRun: false), AuditActor.System);
        await using var scope = shop.NewScope();
        await using var context = await shop.Get<IDbContextFactory<CommerceDbContext>>().CreateDbContextAsync();
        var importer = scope.ServiceProvider.GetServices<IJobHandler>().Single(handler => handler.JobType == FeedUpload.JobType);
        await importer.HandleAsync(await context.Jobs.AsNoTracking().FirstAsync(job => job.Id == uploaded.JobId), CancellationToken.None);
        var feed = await context.ProductFeeds.AsNoTracking().FirstAsync(row => row.Id == uploaded.Id);
        return feed.Status == FeedStatus.Completed ? feed : throw new InvalidOperationException($"The import is {feed.Status}: {feed.FailureMessage}");
    }
}

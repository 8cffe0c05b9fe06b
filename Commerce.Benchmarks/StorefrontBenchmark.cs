using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Commerce.Benchmarks.GraphQL;
using Commerce.Domain.Audit;
using Commerce.Domain.Data;
using Commerce.Domain.Feeds;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Benchmarks;

/// <summary>
/// What shoppers notice of an import: a page of products is asked for at a steady rate, first of an idle shop, then while its worker imports a feed. Both happen in
/// the one process that serves the shop; a request that could not be sent in time counts from when it should have been.
/// </summary>
internal static class StorefrontBenchmark
{
    private const int RequestsPerSecond = 40;

    private const string Page =
        "{ products(first: 20, where: { isActive: { eq: true } }, order: [{ priceCents: ASC }]) { nodes { " + Scenarios.ProductSelection + " } pageInfo { hasNextPage endCursor } } }";

    private static readonly TimeSpan s_idle = TimeSpan.FromSeconds(20);

    public static async Task RunAsync(BenchmarkOptions options)
    {
        var folder = Directory.CreateTempSubdirectory("commerce-feeds").FullName;
        try
        {
            var file = Path.Combine(folder, "feed.csv");
            FeedFile.WriteShopify(file, options.Rows, every: 0);
            foreach (var server in options.Postgres is null ? [null] : (string?[])[null, options.Postgres]) await MeasureAsync(server, file, options);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureAsync(string? server, string file, BenchmarkOptions options)
    {
        await using var shop = await TemporaryShop.CreateAsync(server);
        await shop.Get<SyntheticCatalog>().SeedAsync(options.Products);
        await using var process = await ServerProcess.StartShopAsync(shop.Data);
        using var client = new HttpClient { BaseAddress = process.Address };
        for (var i = 0; i < 500; i++) await AskAsync(client);

        var idle = await AskSteadilyAsync(client, () => Task.FromResult(false), s_idle);
        await using var content = File.OpenRead(file);
        var watch = Stopwatch.StartNew();
        var uploaded = await shop.Get<FeedUpload>().ExecuteAsync(
            content, new FeedUploadRequest(Path.GetFileName(file), null, FeedType.Products, null, DryRun: false), AuditActor.System);
        ProductFeed? feed = null;
        var busy = await AskSteadilyAsync(
            client,
            async () =>
            {
                await using var context = await shop.Get<IDbContextFactory<CommerceDbContext>>().CreateDbContextAsync();
                feed = await context.ProductFeeds.AsNoTracking().FirstAsync(row => row.Id == uploaded.Id);
                return feed.CompletedAt is not null;
            },
            TimeSpan.FromMinutes(10));
        var seconds = watch.Elapsed.TotalSeconds;
        if (feed is not { Status: FeedStatus.Completed }) throw new InvalidOperationException($"The import is {feed?.Status}: {feed?.FailureMessage}");
        Console.WriteLine($"{(server is null ? "SQLite" : "PostgreSQL"),-10} {feed.ProcessedRows,9:N0} rows {seconds,6:0.0} s {feed.ProcessedRows / seconds,7:N0} rows/s"
            + $"  storefront idle p50 {At(idle, .5),6:0.0} p99 {At(idle, .99),6:0.0} ms, during the import p50 {At(busy, .5),6:0.0} p99 {At(busy, .99),6:0.0} ms ({At(busy, .99) / At(idle, .99):0.0} times; {idle.Count:N0} and {busy.Count:N0} requests)");
    }

    /// <summary>Asks at a steady rate, whether or not the answers before have come, and returns how long each took, in milliseconds.</summary>
    private static async Task<List<double>> AskSteadilyAsync(HttpClient client, Func<Task<bool>> isOver, TimeSpan atMost)
    {
        var asked = new List<Task<double>>();
        var watch = Stopwatch.StartNew();
        for (var n = 0; watch.Elapsed < atMost; n++)
        {
            if (n % RequestsPerSecond == 0 && await isOver()) break;
            var due = TimeSpan.FromSeconds((double)n / RequestsPerSecond);
            if (due > watch.Elapsed) await Task.Delay(due - watch.Elapsed);
            asked.Add(TimeAsync(client, watch, due));
        }

        return [.. (await Task.WhenAll(asked)).Order()];
    }

    private static async Task<double> TimeAsync(HttpClient client, Stopwatch watch, TimeSpan due)
    {
        await AskAsync(client);
        return (watch.Elapsed - due).TotalMilliseconds;
    }

    private static async Task AskAsync(HttpClient client)
    {
        using var content = new StringContent(JsonSerializer.Serialize(new { query = Page }), Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri("/graphql", UriKind.Relative), content);
        var answer = await response.Content.ReadAsStringAsync();
        if (!answer.StartsWith("{\"data\"", StringComparison.Ordinal)) throw new InvalidOperationException($"The storefront says: {answer[..Math.Min(answer.Length, 300)]}");
    }

    private static double At(List<double> sorted, double share) => sorted.Count == 0 ? double.NaN : sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
}

using System.Diagnostics;
using System.Text.Json;
using Commerce.Domain.Data;

namespace Commerce.Benchmarks.GraphQL;

/// <summary>Whether a page costs the same wherever it stands and however large the catalog is.</summary>
internal static class ScaleBenchmark
{
    private const int PageSize = 20;
    private const int FarPage = 1000;

    /// <summary>Pages are walked in the largest steps that the shop allows.</summary>
    private const int Step = 50;

    private static readonly TimeSpan WalkingTime = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan MeasuringTime = TimeSpan.FromSeconds(3);

    private const string WalkQuery =
        "query Walk($a: String) { products(first: 50, after: $a, where: {isActive: {eq: true}}, order: [{priceCents: ASC}]) { nodes { id } pageInfo { hasNextPage endCursor } } }";

    private const string PageQuery =
        "query Page($a: String) { products(first: 20, after: $a, where: {isActive: {eq: true}}, order: [{priceCents: ASC}]) "
        + "{ nodes { " + Scenarios.ProductSelection + " } pageInfo { hasNextPage endCursor } } }";

    public static async Task RunAsync(ScaleOptions options)
    {
        foreach (var server in options.Servers)
        {
            await using var shop = await TemporaryShop.CreateAsync(server);
            Console.WriteLine();
            Console.WriteLine($"| {(server is null ? "SQLite" : "PostgreSQL")} | page of {PageSize} | CPU µs/request | KB allocated/request | p50 ms | p99 ms |");
            Console.WriteLine("|---|---|---|---|---|---|");
            var written = 0;
            foreach (var size in options.Products)
            {
                await shop.Get<SyntheticCatalog>().SeedAsync(size - written);
                written = size;
                await MeasureAsync(shop, size);
            }
        }
    }

    private static async Task MeasureAsync(TemporaryShop shop, int products)
    {
        await using var server = await ServerProcess.StartShopAsync(shop.Data);
        await MeasureAsync(server, products, "1 of a category", Scenarios.Post(Scenarios.ListQuery, new { c = "synthetic-3" }));
        await MeasureAsync(server, products, "1", Page(null));
        foreach (var (page, cursor) in Walk(server)) await MeasureAsync(server, products, $"{page:N0}", Page(cursor));
    }

    private static async Task MeasureAsync(ServerProcess server, int products, string page, byte[] request)
    {
        await LoadGenerator.RunAsync(server, [request], 1, MeasuringTime);
        var result = await LoadGenerator.RunAsync(server, [request], 1, MeasuringTime);
        Console.WriteLine($"| {products:N0} products | {page} | {result.CpuMicroseconds:N0} | {result.Kilobytes:N1} | {result.P50:0.00} | {result.P99:0.00} |");
    }

    // Cursors are opaque, so the way to a far page leads over those before it.
    private static List<(int Page, string Cursor)> Walk(ServerProcess server)
    {
        using var client = new HttpClientConnection(server.Address);
        List<(int, string)> found = [];
        string? cursor = null;
        var products = 0;
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < WalkingTime;)
        {
            var (next, more) = Read(client.Fetch(Scenarios.Post(WalkQuery, new { a = cursor })));
            if (!more) break;
            cursor = next;
            products += Step;
            if (products == FarPage * PageSize) found.Add((FarPage + 1, next));
        }

        if (cursor is not null && products > PageSize) found.Add((products / PageSize + 1, cursor));
        return found;
    }

    private static (string Cursor, bool More) Read(byte[] body)
    {
        using var answer = JsonDocument.Parse(body);
        var page = answer.RootElement.GetProperty("data").GetProperty("products").GetProperty("pageInfo");
        return (page.GetProperty("endCursor").GetString()!, page.GetProperty("hasNextPage").GetBoolean());
    }

    private static byte[] Page(string? cursor) => Scenarios.Post(PageQuery, new { a = cursor });
}

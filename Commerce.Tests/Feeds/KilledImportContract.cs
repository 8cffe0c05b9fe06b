using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Commerce.Domain.Data;
using Commerce.Domain.Feeds;
using Commerce.Domain.Jobs;
using Commerce.Tests.Domain.Support;
using Commerce.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;
using Xunit.Abstractions;

namespace Commerce.Tests.Feeds;

/// <summary>
/// Kills the shop without warning while it imports, and starts it again on the same data. <c>COMMERCE_TEST_KILLS</c> says how often;
/// <c>kill-import.sh</c> does it fifty times.
/// </summary>
public abstract class KilledImportContract(DatabaseFixture database, ITestOutputHelper output) : IDisposable
{
    private static readonly int Kills =
        int.TryParse(Environment.GetEnvironmentVariable("COMMERCE_TEST_KILLS"), CultureInfo.InvariantCulture, out var kills) ? kills : 2;

    /// <summary>So many that the last kill, too, comes long before the end.</summary>
    private static readonly int Rows = 6_000 + Kills * 3_000;

    private readonly string _data = Directory.CreateTempSubdirectory("commerce-killed").FullName;
    private readonly HttpClient _client = new();

    [ContractFact]
    public async Task Import_KilledAgainAndAgain_AppliesEveryRowOnce()
    {
        var shop = await StartAsync();
        try
        {
            var id = await UploadAsync(shop.Address);
            for (var kill = 1; kill <= Kills; kill++)
            {
                var before = await ProcessedAsync(shop.Address, id, atLeast: kill == 1 && Random.Shared.Next(2) == 0 ? 0 : Rows * kill / (Kills + 2));
                await Task.Delay(Random.Shared.Next(200));
                // SIGKILL: nothing in the process gets to put anything in order.
                await shop.DisposeAsync();
                var stopped = await FeedAsync();
                output.WriteLine($"Kill {kill} at {stopped.ProcessedRows} of {Rows} rows (seen {before}).");
                Assert.Equal(FeedStatus.Processing, stopped.Status);
                Assert.InRange(stopped.ProcessedRows, before, Rows - 1);
                shop = await StartAsync();
            }

            await ProcessedAsync(shop.Address, id, atLeast: int.MaxValue);
            await JobEndsAsync();
        }
        finally
        {
            await shop.DisposeAsync();
        }

        await AssertEveryRowOnceAsync();
    }

    public void Dispose()
    {
        _client.Dispose();
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        Directory.Delete(_data, recursive: true);
        GC.SuppressFinalize(this);
    }

    private async Task AssertEveryRowOnceAsync()
    {
        var feed = await FeedAsync();
        Assert.Equal((FeedStatus.Completed, Rows, Rows, 0, Rows / 2), (feed.Status, feed.ProcessedRows, feed.SuccessRows, feed.ErrorRows, feed.CreatedProducts));
        await using var context = database.NewContext();
        Assert.Equal(JobStatus.Completed, (await context.Jobs.AsNoTracking().SingleAsync(job => job.Id == feed.JobId)).Status);
        Assert.Equal(Rows / 2, await context.Products.CountAsync(product => product.Slug.StartsWith("kill-")));
        var stocks = await context.ProductVariants.Where(variant => variant.Sku!.StartsWith("KILL-"))
            .Select(variant => new { variant.Sku, variant.StockQuantity, Ledger = variant.InventoryTransactions.Select(row => row.QuantityChange).ToList() })
            .ToListAsync();
        Assert.Equal(
            Enumerable.Range(0, Rows).Select(n => $"KILL-{n}: {Stock(n)} of [{Stock(n)}]").Order(StringComparer.Ordinal),
            stocks.Select(stock => $"{stock.Sku}: {stock.StockQuantity} of [{string.Join(", ", stock.Ledger)}]").Order(StringComparer.Ordinal));
    }

    private async Task<string> UploadAsync(string address)
    {
        var signedIn = await PostAsync(address, JsonContent(
            """mutation { signIn(input: { email: "merch@demo.example", password: "commerce-demo" }) { authTokens { accessToken } } }"""));
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer", signedIn.GetProperty("signIn").GetProperty("authTokens").GetProperty("accessToken").GetString());

        var file = new StringBuilder("Handle,Title,Type,Option1 Name,Option1 Value,Variant SKU,Variant Price,Variant Inventory Tracker,Variant Inventory Qty\n");
        for (var n = 0; n < Rows; n++)
            file.Append(CultureInfo.InvariantCulture, $"kill-{n / 2},Kill {n / 2},Killed,Size,{n % 2},KILL-{n},9.50,shopify,{Stock(n)}\n");
        using var form = new MultipartFormDataContent
        {
            { new StringContent("""{"query":"mutation($file: Upload!) { uploadProductFeed(input: { file: $file }) { productFeed { id } } }","variables":{"file":null}}"""), "operations" },
            { new StringContent("""{"0":["variables.file"]}"""), "map" },
            { new StringContent(file.ToString()), "0", "killed.csv" },
        };
        return (await PostAsync(address, form)).GetProperty("uploadProductFeed").GetProperty("productFeed").GetProperty("id").GetString()!;
    }

    /// <summary>Waits until so many rows are done, or the import is over.</summary>
    private async Task<int> ProcessedAsync(string address, string id, int atLeast)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (true)
        {
            var feed = (await PostAsync(address, JsonContent($$"""{ productFeed(id: "{{id}}") { status processedRows } }"""))).GetProperty("productFeed");
            var processed = feed.GetProperty("processedRows").GetInt32();
            if (processed >= atLeast || feed.GetProperty("status").GetString() is not ("PENDING" or "PROCESSING")) return processed;
            await Task.Delay(20, patience.Token);
        }
    }

    /// <summary>Waits for the job, which is done a moment after what it did.</summary>
    private async Task JobEndsAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var feed = await FeedAsync();
        await using var context = database.NewContext();
        while (await context.Jobs.AnyAsync(job => job.Id == feed.JobId && job.Status == JobStatus.Running, patience.Token))
            await Task.Delay(20, patience.Token);
    }

    private async Task<JsonElement> PostAsync(string address, HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address + "/graphql")) { Content = content };
        request.Headers.Add("GraphQL-Preflight", "1");
        using var response = await _client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode && !text.Contains("\"errors\":[", StringComparison.Ordinal), text);
        using var document = JsonDocument.Parse(text);
        return document.RootElement.GetProperty("data").Clone();
    }

    private async Task<ProductFeed> FeedAsync()
    {
        await using var context = database.NewContext();
        return await context.ProductFeeds.AsNoTracking().SingleAsync(feed => feed.Filename == "killed.csv");
    }

    /// <summary>The shop over the database of the test, which outlives it.</summary>
    private Task<ShopProcess> StartAsync()
    {
        var options = database.Get<DataOptions>();
        return ShopProcess.StartAsync(_data, $"--Database:Provider={options.Provider}", $"--ConnectionStrings:Commerce={options.ConnectionString}");
    }

    private static StringContent JsonContent(string query) =>
        new(JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json");

    private static int Stock(int n) => 1 + n % 9;
}

public sealed class SqliteKilledImportTests(SqliteDatabase database, ITestOutputHelper output)
    : KilledImportContract(database, output), IClassFixture<SqliteDatabase>;

[RequiresPostgres]
public sealed class PostgresKilledImportTests(PostgresDatabase database, ITestOutputHelper output)
    : KilledImportContract(database, output), IClassFixture<PostgresDatabase>;

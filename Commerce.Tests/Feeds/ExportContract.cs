using System.Text;
using Commerce.Domain;
using Commerce.Domain.Data;
using Commerce.Domain.Feeds;
using Commerce.Domain.Feeds.Export;
using Commerce.Domain.Feeds.Formats;
using Commerce.Tests.Domain.Support;
using Commerce.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Feeds;

/// <summary>What is exported and imported again changes nothing; into an empty shop it brings what the format carries. On both databases.</summary>
public abstract class ExportContract
{
    private static readonly FeedFormat[] Formats = Enum.GetValues<FeedFormat>();

    protected abstract DatabaseFixture NewShop();

    [ContractFact]
    public Task Export_GeneratedProducts_ImportedAgainChangeNothing() => RoundTripAsync("USD", async shop =>
    {
        await using var context = shop.NewContext();
        context.AddRange(new StrangeCatalog(seed: 20_26).Products(60));
        await context.SaveChangesAsync();
    });

    [ContractFact]
    public async Task Export_ByFilter_WritesWhatFits()
    {
        var shop = NewShop();
        await shop.InitializeAsync();
        try
        {
            await FeedFiles.ImportAsync(shop, "{\"product\":{\"slug\":\"a\",\"name\":\"Mug\",\"brand\":\"Potter\",\"categories\":[\"Kitchen > Cups\"],\"sku\":\"M-1\",\"price\":5}}\n"
                + "{\"product\":{\"slug\":\"b\",\"name\":\"Lamp\",\"status\":\"draft\",\"categories\":[\"Light\"],\"sku\":\"L-1\",\"price\":50,\"images\":[\"https://img.example/l.png\"]}}\n");

            Assert.Equal(["a", "b"], await SlugsAsync(new()));
            Assert.Equal(["a"], await SlugsAsync(new() { IsActive = true }));
            Assert.Equal(["a"], await SlugsAsync(new() { Categories = ["kitchen"] }));
            Assert.Empty(await SlugsAsync(new() { Categories = ["none"] }));
            Assert.Equal(["b"], await SlugsAsync(new() { Search = "l-1" }));
            Assert.Equal(["a"], await SlugsAsync(new() { Brand = "Potter", MaxPriceCents = 500 }));
            Assert.Equal(["b"], await SlugsAsync(new() { HasImages = true, MinPriceCents = 5000 }));
            await using var context = shop.NewContext();
            Assert.Equal(["a", "b"], await SlugsAsync(new() { ChangedFrom = shop.Clock.GetUtcNow().UtcDateTime, ChangedBefore = shop.Clock.GetUtcNow().UtcDateTime.AddSeconds(1) }));
            (await context.Products.SingleAsync(row => row.Slug == "a")).Archive(shop.Clock.GetUtcNow().UtcDateTime);
            await context.SaveChangesAsync();
            Assert.Equal(["b"], await SlugsAsync(new()));
        }
        finally
        {
            await shop.DisposeAsync();
        }

        async Task<List<string>> SlugsAsync(ProductExportFilter filter)
        {
            using var content = await ExportAsync(shop, FeedFormat.Jsonl, "USD", filter);
            return content.Length == 0 ? [] : [.. FeedReaders.For(FeedFormat.Jsonl).Read(content, new FeedReadOptions("USD", default)).Select(row => row.ProductKey!)];
        }
    }

    private protected async Task RoundTripAsync(string currency, Func<DatabaseFixture, Task> fill, bool intoAnEmptyShop = true)
    {
        var shop = NewShop();
        await shop.InitializeAsync();
        try
        {
            await fill(shop);
            var before = await Snapshot.OfAsync(shop);
            foreach (var format in Formats)
            {
                using var content = await ExportAsync(shop, format, currency);
                Assert.Equal(format, FeedFormatDetector.Detect(content));
                var feed = await FeedFiles.ImportAsync(shop, content, currency: currency);

                Assert.True(feed is { Status: FeedStatus.Completed, ErrorRows: 0, CreatedProducts: 0, UpdatedProducts: 0 } && feed.SuccessRows > 0,
                    $"{format}: {feed.CreatedProducts} created, {feed.UpdatedProducts} updated, {feed.ErrorRows} refused: {await FeedFiles.ErrorsAsync(shop, feed)}\n{Snapshot.Difference(before, await Snapshot.OfAsync(shop))}");
                Assert.Equal("", Snapshot.Difference(before, await Snapshot.OfAsync(shop)));
                if (intoAnEmptyShop) await IntoAnEmptyShopAsync(format, Encoding.UTF8.GetString(content.ToArray()), currency);
            }
        }
        finally
        {
            await shop.DisposeAsync();
        }
    }

    private async Task IntoAnEmptyShopAsync(FeedFormat format, string content, string currency)
    {
        var empty = NewShop();
        await empty.InitializeAsync();
        try
        {
            var feed = await FeedFiles.ImportAsync(empty, content, currency: currency);
            Assert.True(feed.ErrorRows == 0, $"{format}: {await FeedFiles.ErrorsAsync(empty, feed)}");

            using var again = await ExportAsync(empty, format, currency);
            var (first, second) = (content.Split('\n'), Encoding.UTF8.GetString(again.ToArray()).Split('\n'));
            var different = first.Zip(second).FirstOrDefault(pair => pair.First != pair.Second);
            Assert.True(different == default, $"{format}:\n{different.First}\n{different.Second}");
            Assert.Equal(first.Length, second.Length);
        }
        finally
        {
            await empty.DisposeAsync();
        }
    }

    private static async Task<MemoryStream> ExportAsync(DatabaseFixture shop, FeedFormat format, string currency, ProductExportFilter? filter = null)
    {
        var content = new MemoryStream();
        var exporter = new ProductExporter(shop.Get<IDbContextFactory<CommerceDbContext>>(), new StoreOptions(currency), ShopOptions.Default);
        await exporter.WriteAsync(format, filter ?? new(), new Uri("https://shop.example/files/"), content);
        content.Position = 0;
        return content;
    }
}

public sealed class SqliteExportTests : ExportContract
{
    /// <summary>Here only: what is special about a database the generated products show, and in seconds.</summary>
    [SharedFact("data")]
    public Task Export_RealFiles_ImportedAgainChangeNothing() => RoundTripAsync("USD", async shop =>
    {
        foreach (var file in (string[])["shopify-products.csv", "woocommerce-sample.csv", "google-retail.jsonl", "google-retail-some-invalid.jsonl"]) await ImportRealAsync(shop, file, "USD");
    });

    [SharedFact("data")]
    public Task Export_RealFileInAnotherCurrency_ImportedAgainChangesNothing() =>
        RoundTripAsync("KZT", shop => ImportRealAsync(shop, "google-merchant-atom.xml", "KZT"), intoAnEmptyShop: false);

    protected override DatabaseFixture NewShop() => new SqliteDatabase();

    private static async Task ImportRealAsync(DatabaseFixture shop, string file, string currency)
    {
        await using var content = File.OpenRead(Shared.PathOf($"data/{file}"));
        Assert.Equal(FeedStatus.Completed, (await FeedFiles.ImportAsync(shop, content, currency: currency)).Status);
    }
}

[RequiresPostgres]
public sealed class PostgresExportTests : ExportContract
{
    protected override DatabaseFixture NewShop() => new PostgresDatabase();
}

using Commerce.Domain;
using Commerce.Domain.Data;
using Commerce.Domain.Feeds;
using Commerce.Domain.Feeds.Export;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Feeds;

/// <summary>Feeds of prices or of stock, in every format: full files, of which nothing else may go in. On both databases.</summary>
public abstract class PartialFeedContract
{
    private const string Before = """
        {"product":{"slug":"mug","name":"Mug","sku":"MUG","price":5,"compareAtPrice":6,"cost":1,"stock":3,"weightGrams":1,"brand":"A","productType":"A","status":"draft","categories":["A > B"],"tags":["a"],"seoTitle":"a","dimensions":"1x1x1 cm","images":[{"url":"https://img.example/a.png","alt":"a"}]}}
        {"product":{"slug":"tee","name":"Tee","sku":"TEE","price":5,"options":["Size"]},"variants":[{"name":"Small","sku":"TEE-S","gtin":"1","price":5,"stock":3,"inventoryPolicy":"DENY","inventoryManagement":"SHOP","available":true,"options":{"Size":"S"},"traits":{"material":["Wool"]}}]}

        """;

    /// <summary>The same things, in all else different, and one more product and variant.</summary>
    private const string After = """
        {"product":{"slug":"mug","name":"Cup","sku":"MUG","gtin":"2","price":7,"compareAtPrice":9,"cost":2,"stock":8,"inventoryPolicy":"CONTINUE","weightGrams":2,"description":"New","brand":"B","productType":"B","status":"active","categories":["C > D"],"tags":["b"],"seoTitle":"b","seoDescription":"b","dimensions":"2x2x2 cm","attributes":{"mpn":"x"},"images":[{"url":"https://img.example/b.png","alt":"b"}]}}
        {"product":{"slug":"tee","name":"Shirt","sku":"TEE2","price":7,"options":["Size"],"images":["https://img.example/c.png"]},"variants":[{"name":"Petit","sku":"TEE-S","gtin":"3","price":7,"compareAtPrice":9,"stock":8,"inventoryPolicy":"CONTINUE","inventoryManagement":"EXTERNAL","available":false,"weightGrams":5,"options":{"Size":"S"},"traits":{"material":["Silk"]},"image":"https://img.example/c.png"},{"name":"Large","sku":"TEE-L","price":7,"stock":8,"options":{"Size":"L"}}]}
        {"product":{"slug":"new","name":"New","sku":"NEW","price":1,"stock":1}}

        """;

    private static readonly string[] Stock = ["Products.StockQuantity", "ProductVariants.StockQuantity", "InventoryTransactions"];

    private static readonly string[] Prices =
        ["Products.PriceCents", "Products.CompareAtPriceCents", "Products.CostCents", "ProductVariants.PriceCents", "ProductVariants.CompareAtPriceCents", "ProductVariants.CostCents", "Products.Version", "ProductVariants.Version"];

    protected abstract DatabaseFixture NewShop();

    [ContractFact]
    public Task Inventory_InEveryFormat_ChangesStockAndNothingElse() => ChangesOnlyAsync(FeedType.Inventory, Stock, (shop, format) => ExpectAsync(shop, format, 500, 8));

    [ContractFact]
    public Task Prices_InEveryFormat_ChangePricesAndNothingElse() => ChangesOnlyAsync(FeedType.Prices, Prices, (shop, format) => ExpectAsync(shop, format, 700, 3));

    [ContractFact]
    public async Task PlainTables_OfAMerchandiser_AreTaken()
    {
        var shop = NewShop();
        await shop.InitializeAsync();
        try
        {
            await FeedFiles.ImportAsync(shop, Before);
            var before = await Snapshot.OfAsync(shop, [.. Stock, .. Prices]);

            var stock = await FeedFiles.ImportAsync(shop, "sku;quantity\nMUG;8\nTEE-S;8\n", FeedType.Inventory);
            var prices = await FeedFiles.ImportAsync(shop, "SKU\tprice\tcompare at price\nMUG\t7\t9\nTEE-S\t7,00\t\n", FeedType.Prices);

            Assert.Equal((2, 0, 2, 0), (stock.UpdatedProducts, stock.ErrorRows, prices.UpdatedProducts, prices.ErrorRows));
            Assert.Equal("", Snapshot.Difference(before, await Snapshot.OfAsync(shop, [.. Stock, .. Prices])));
            await ExpectAsync(shop, FeedFormat.ShopifyCsv, 700, 8);
            await using var context = shop.NewContext();
            Assert.Equal(900, await context.Products.Where(row => row.Slug == "mug").Select(row => row.CompareAtPriceCents).SingleAsync());
        }
        finally
        {
            await shop.DisposeAsync();
        }
    }

    private async Task ChangesOnlyAsync(FeedType type, string[] changing, Func<DatabaseFixture, FeedFormat, Task> expectAsync)
    {
        var (shop, other) = (NewShop(), NewShop());
        await shop.InitializeAsync();
        await other.InitializeAsync();
        try
        {
            await FeedFiles.ImportAsync(shop, Before);
            await FeedFiles.ImportAsync(other, After);
            var exporter = new ProductExporter(other.Get<IDbContextFactory<CommerceDbContext>>(), new StoreOptions(), ShopOptions.Default);
            var before = await Snapshot.OfAsync(shop, changing);
            foreach (var format in Enum.GetValues<FeedFormat>())
            {
                using var file = new MemoryStream();
                await exporter.WriteAsync(format, new(), new Uri("https://shop.example/files/"), file);
                file.Position = 0;

                var feed = await FeedFiles.ImportAsync(shop, file, type);

                Assert.True(feed is { Status: FeedStatus.Completed, CreatedProducts: 0, UpdatedProducts: 2, ErrorRows: > 0 },
                    $"{format}: {feed.CreatedProducts} created, {feed.UpdatedProducts} updated: {await FeedFiles.ErrorsAsync(shop, feed)}");
                Assert.Equal("", Snapshot.Difference(before, await Snapshot.OfAsync(shop, changing)));
                await expectAsync(shop, format);
                // Back again, so that the next format has something to do.
                await FeedFiles.ImportAsync(shop, Before, type);
            }
        }
        finally
        {
            await shop.DisposeAsync();
            await other.DisposeAsync();
        }
    }

    private static async Task ExpectAsync(DatabaseFixture shop, FeedFormat format, int price, int stock)
    {
        await using var context = shop.NewContext();
        var mug = await context.Products.AsNoTracking().SingleAsync(row => row.Slug == "mug");
        var tee = await context.ProductVariants.AsNoTracking().SingleAsync(row => row.Sku == "TEE-S");
        Assert.Equal((format, price, stock), (format, mug.PriceCents, mug.StockQuantity));
        Assert.Equal((format, price, stock), (format, tee.PriceCents, tee.StockQuantity));
    }
}

public sealed class SqlitePartialFeedTests : PartialFeedContract
{
    protected override DatabaseFixture NewShop() => new SqliteDatabase();
}

[RequiresPostgres]
public sealed class PostgresPartialFeedTests : PartialFeedContract
{
    protected override DatabaseFixture NewShop() => new PostgresDatabase();
}

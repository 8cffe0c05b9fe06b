using System.Text;
using Commerce.Domain.Audit;
using Commerce.Domain.Catalog;
using Commerce.Domain.Catalog.Editing;
using Commerce.Domain.Feeds;
using Commerce.Domain.Feeds.Import;
using Commerce.Domain.Files;
using Commerce.Domain.Inventory;
using Commerce.Domain.Notices;
using Commerce.Tests.Domain.Support;
using Commerce.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace Commerce.Tests.Feeds;

/// <summary>What an import does to the catalog, on both databases. Each test uses handles of its own.</summary>
public abstract class FeedImportContract(DatabaseFixture database)
{
    private const string Header = "Handle,Title,Body (HTML),Vendor,Type,Option1 Name,Option1 Value,Variant SKU,Variant Price,Variant Compare At Price,Variant Inventory Tracker,Variant Inventory Qty,Image Src\n";

    [ContractFact]
    public async Task Import_NewProducts_FillsTheCatalogAndTheLedger()
    {
        var feed = await ImportAsync(Header
            + "new-mug,Mug,<p onclick=x()>Good<script>x</script></p>,Potter,Kitchen,Size,S,NEW-S,9.50,12,shopify,3,https://img.example/mug.png\n"
            + "new-mug,,,,,,M,NEW-M,10,,shopify,4,\n"
            + "new-lamp,Lamp,,,Light,Title,Default Title,NEW-L,20,,,1,\n");

        Assert.Equal((FeedStatus.Completed, 3, 3, 0, 2), (feed.Status, feed.ProcessedRows, feed.SuccessRows, feed.ErrorRows, feed.CreatedProducts));
        await using var context = database.NewContext();
        var mug = await context.Products.AsNoTracking().Include(p => p.Variants).Include(p => p.Images).Include(p => p.ProductCategories).ThenInclude(c => c.Category)
            .Include(p => p.InventoryTransactions).SingleAsync(p => p.Slug == "new-mug");
        Assert.Equal(("<p>Good</p>", "Potter", 950), (mug.Description, mug.Brand, mug.PriceCents));
        Assert.Equal(["NEW-S:950:1200:3", "NEW-M:1000::4"], mug.Variants.OrderBy(v => v.SortOrder).Select(v => $"{v.Sku}:{v.PriceCents}:{v.CompareAtPriceCents}:{v.StockQuantity}"));
        Assert.Equal([(3, 3), (4, 4)], mug.InventoryTransactions.OrderBy(t => t.Id).Select(t => (t.QuantityChange, t.QuantityAfter)));
        Assert.True(Assert.Single(mug.Images).IsPrimary);
        Assert.Equal("Kitchen", Assert.Single(mug.ProductCategories, c => c.CategoryId == mug.CategoryId).Category!.Name);
    }

    [ContractFact]
    public async Task Import_TheSameFileAgain_ChangesNothing()
    {
        const string File = Header + "same,Same,Text & more,V,Same type,Size,S,SAME-S,9.50,12,shopify,3,https://img.example/s.png\nsame,,,,,,M,SAME-M,10,,shopify,4,\n";
        await ImportAsync(File);
        var before = await SnapshotAsync("same");

        database.Clock.Advance(TimeSpan.FromMinutes(5));
        var again = await ImportAsync(File);

        Assert.Equal((0, 0, 1), (again.CreatedProducts, again.UpdatedProducts, again.UnchangedProducts));
        Assert.Equal(before, await SnapshotAsync("same"));
    }

    [ContractFact]
    public async Task Import_PictureThatSomebodyHasRemoved_StaysAway_AndNewOnesAreToBeFetched()
    {
        const string File = Header + "pic,Pic,,,,,,PIC,9.50,,shopify,3,https://img.example/a.png\npic,,,,,,,,,,,,https://img.example/b.png\n";
        var feed = await ImportAsync(File);
        await using var context = database.NewContext();
        var images = await context.ProductImages.AsNoTracking().Where(image => image.Product!.Slug == "pic").OrderBy(image => image.SortOrder).ToListAsync();
        Assert.All(images, image => Assert.Equal((ImageFetchStatus.Pending, feed.StartedAt, feed.Id), (image.FetchStatus!.Value, image.FetchAt, image.ProductFeedId!.Value)));

        await database.Get<ImageBook>().RemoveAsync(images[0].Id, AuditActor.System);
        var again = await ImportAsync(File + "pic,,,,,,,,,,,,https://img.example/c.png\n");

        Assert.Equal(
            [("https://img.example/b.png", true), ("https://img.example/c.png", false)],
            await context.ProductImages.Where(image => image.Product!.Slug == "pic").OrderBy(image => image.SortOrder).Select(image => new ValueTuple<string, bool>(image.SourceUrl!, image.IsPrimary)).ToListAsync());
        Assert.Equal((0, 1), (again.ErrorRows, again.UpdatedProducts));
        Assert.Equal(1, (await ImportAsync(File)).UnchangedProducts);
    }

    [ContractFact]
    public async Task Import_ChangedPriceAndStock_UpdatesThemAndTheLedger()
    {
        await ImportAsync(Header + "chg,Chg,,,,,,CHG,9.50,,shopify,3,\n");

        var feed = await ImportAsync(Header + "chg,,,,,,,CHG,8,,shopify,1,\n");

        Assert.Equal((0, 1), (feed.CreatedProducts, feed.UpdatedProducts));
        await using var context = database.NewContext();
        var product = await context.Products.AsNoTracking().Include(p => p.InventoryTransactions).SingleAsync(p => p.Slug == "chg");
        Assert.Equal(("Chg", 800, 1), (product.Name, product.PriceCents, product.StockQuantity));
        var last = product.InventoryTransactions.OrderBy(t => t.Id).Last();
        Assert.Equal((InventoryTransactionType.Import, -2, 1), (last.TransactionType, last.QuantityChange, last.QuantityAfter));
    }

    [ContractFact]
    public async Task Import_BadRows_AreNamedAndStopNoOther()
    {
        var feed = await ImportAsync(Header
            + "bad-a,A,,,,,,BAD-A,1,,,1,\n"
            + "bad-b,B,,,,,,BAD-B,-5,,,1,\n"
            + "bad-c,,,,,,,BAD-C,5,,,1,\n"
            + "bad-d,D,,,,,,BAD-A,5,,,1,\n"
            + "bad-e,E,,,,,,BAD-E,,,,1,\n"
            + "bad-f,F,,,,,,BAD-F,2,,,1,\n");

        Assert.Equal((FeedStatus.Completed, 6, 2, 4), (feed.Status, feed.ProcessedRows, feed.SuccessRows, feed.ErrorRows));
        await using var context = database.NewContext();
        var errors = await context.ProductFeedErrors.AsNoTracking().Where(e => e.ProductFeedId == feed.Id).OrderBy(e => e.RowNumber).ToListAsync();
        Assert.Equal(["3 NEGATIVE_PRICE", "4 MISSING_VALUE", "5 DUPLICATE_ROW", "6 MISSING_VALUE"], errors.Select(e => $"{e.RowNumber} {e.Code}"));
        Assert.Equal(2, await context.Products.CountAsync(p => p.Slug.StartsWith("bad-")));
    }

    [ContractFact]
    public async Task Import_SkuOfAnotherProduct_IsRefusedByName()
    {
        await ImportAsync(Header + "own-a,Owner,,,,,,OWN-1,1,,,1,\n");

        var feed = await ImportAsync(Header + "own-b,Thief,,,,,,OWN-1,1,,,1,\n");

        await using var context = database.NewContext();
        var error = await context.ProductFeedErrors.AsNoTracking().SingleAsync(e => e.ProductFeedId == feed.Id);
        Assert.Equal("SKU_TAKEN", error.Code);
        Assert.Contains("'Owner'", error.Message, StringComparison.Ordinal);
        Assert.False(await context.Products.AnyAsync(p => p.Slug == "own-b"));
    }

    [ContractFact]
    public async Task Import_DryRun_CountsAndChangesNothing()
    {
        var feed = await ImportAsync(Header + "dry-a,A,,,,,,DRY-A,1,,,1,\ndry-b,B,,,,,,DRY-B,x,,,1,\n", dryRun: true);

        Assert.Equal((FeedStatus.Completed, 2, 1, 1, 1), (feed.Status, feed.ProcessedRows, feed.SuccessRows, feed.ErrorRows, feed.CreatedProducts));
        await using var context = database.NewContext();
        Assert.False(await context.Products.AnyAsync(p => p.Slug.StartsWith("dry-")));
    }

    [ContractFact]
    public async Task Import_PricesOrInventory_TouchNothingElse()
    {
        await ImportAsync(Header + "part,Part,,,,,,PART,5,,shopify,3,\n");

        await ImportAsync("SKU,Price,Inventory quantity,Title\nPART,6,9,Other\n", type: FeedType.Prices);
        var inventory = await ImportAsync("SKU,Price,Inventory quantity\nPART,7,8\nNOBODY,1,1\n", type: FeedType.Inventory);

        Assert.Equal((1, 1), (inventory.SuccessRows, inventory.ErrorRows));
        await using var context = database.NewContext();
        var product = await context.Products.AsNoTracking().SingleAsync(p => p.Slug == "part");
        Assert.Equal(("Part", 600, 8), (product.Name, product.PriceCents, product.StockQuantity));
    }

    [ContractFact]
    public async Task Import_FileThatIsNoFeed_FailsWithItsPlaceAndIsNotTriedAgain()
    {
        var feed = await ImportAsync("Dear supplier,\nhello\n");

        Assert.Equal(FeedStatus.Failed, feed.Status);
        Assert.Contains("(line 1, column 1)", feed.FailureMessage, StringComparison.Ordinal);
    }

    [ContractFact]
    public async Task Import_XmlThatBreaksOff_KeepsTheItemsBefore()
    {
        var items = string.Concat(Enumerable.Range(1, 300).Select(n => $"<item><g:id>BRK-{n}</g:id><g:title>Item {n}</g:title><g:price>{n} USD</g:price></item>\n"));

        var feed = await ImportAsync($"<rss xmlns:g=\"http://base.google.com/ns/1.0\"><channel>{items}<item><g:id>", cut: true);

        Assert.Equal((FeedStatus.Failed, 300), (feed.Status, feed.SuccessRows));
        Assert.Contains("line 301", feed.FailureMessage, StringComparison.Ordinal);
    }

    [ContractFact]
    public async Task Import_StoppedInTheMiddle_GoesOnAndAppliesNoRowTwice()
    {
        var file = Header + string.Concat(Enumerable.Range(1, 1500).Select(n => $"stop-{n},Stop {n},,,,,,STOP-{n},5,,shopify,2,\n"));
        var uploaded = await UploadAsync(file, FeedType.Products, false);
        using var stop = new CancellationTokenSource();
        var watch = Task.Run(async () =>
        {
            await using var context = database.NewContext();
            while (await context.ProductFeeds.Where(f => f.Id == uploaded.Id).Select(f => f.ProcessedRows).SingleAsync() < 250) await Task.Delay(5);
            await stop.CancelAsync();
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RunAsync(uploaded, cancellationToken: stop.Token));
        await watch;
        var stopped = await ReloadAsync(uploaded);
        Assert.InRange(stopped.ProcessedRows, 250, 1499);

        await RunAsync(uploaded);

        var feed = await ReloadAsync(uploaded);
        Assert.Equal((FeedStatus.Completed, 1500, 1500, 0, 1500), (feed.Status, feed.ProcessedRows, feed.SuccessRows, feed.ErrorRows, feed.CreatedProducts));
        await using var check = database.NewContext();
        Assert.Equal(1500, await check.InventoryTransactions.CountAsync(t => t.Product!.Slug.StartsWith("stop-")));
    }

    [SharedContractFact("data")]
    public async Task Import_RealFiles_GoInAndAgainChangeNothing()
    {
        foreach (var (file, currency, products, bad) in ((string, string, int, int)[])
            [("shopify-products.csv", "USD", 20, 0), ("woocommerce-sample.csv", "USD", 13, 2), ("google-retail.jsonl", "USD", 316, 0), ("google-retail-some-invalid.jsonl", "USD", 0, 1), ("google-merchant-atom.xml", "KZT", 0, 0)])
        {
            var first = await ImportRealAsync(file, currency);
            Assert.True(first.Status == FeedStatus.Completed, $"{file}: {first.FailureMessage}");
            Assert.True(first.ErrorRows <= Math.Max(bad, first.TotalRows!.Value / 50), $"{file}: {first.ErrorRows} errors: {await ErrorsAsync(first)}");
            Assert.True(first.CreatedProducts >= products, $"{file}: {first.CreatedProducts} products");
            var again = await ImportRealAsync(file, currency);
            Assert.Equal((file, 0, 0), (file, again.CreatedProducts, again.UpdatedProducts));
        }
    }

    private async Task<string> ErrorsAsync(ProductFeed feed)
    {
        await using var context = database.NewContext();
        var errors = await context.ProductFeedErrors.AsNoTracking().Where(e => e.ProductFeedId == feed.Id).Take(8).ToListAsync();
        return string.Join("; ", errors.Select(e => $"{e.RowNumber} {e.Code} {e.Value} {e.Message}"));
    }

    private async Task<ProductFeed> ImportRealAsync(string file, string currency)
    {
        await using var stream = File.OpenRead(Shared.PathOf($"data/{file}"));
        var feed = await database.Get<FeedUpload>().ExecuteAsync(stream, new FeedUploadRequest(
            // Some of them sell below cost, and some are broken on purpose.
            file, null, FeedType.Products, null, false, Tripwires: new FeedTripwires(100, false, 100, 100)), AuditActor.System);
        await RunAsync(feed, currency: currency);
        return await ReloadAsync(feed);
    }

    private async Task<ProductFeed> ImportAsync(string content, FeedType type = FeedType.Products, bool dryRun = false, bool cut = false)
    {
        Assert.True(cut || content.EndsWith('\n'));
        var feed = await UploadAsync(content, type, dryRun);
        await RunAsync(feed);
        return await ReloadAsync(feed);
    }

    private Task<ProductFeed> UploadAsync(string content, FeedType type, bool dryRun)
        => database.Get<FeedUpload>().ExecuteAsync(new MemoryStream(Encoding.UTF8.GetBytes(content)), new FeedUploadRequest("feed.csv", "text/csv", type, null, dryRun), AuditActor.System);

    private async Task RunAsync(ProductFeed feed, string currency = "USD", CancellationToken cancellationToken = default)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Store:Currency", currency)]).Build();
        var importer = new ProductFeedImporter(
            database.Get<IDbContextFactory<Commerce.Domain.Data.CommerceDbContext>>(), database.Get<BlobArchive>(), database.Get<StockLedger>(), database.Get<ShopNotices>(), database.Clock,
            configuration, new FeedOptions());
        await using var context = database.NewContext();
        await importer.HandleAsync(await context.Jobs.AsNoTracking().SingleAsync(job => job.Id == feed.JobId, CancellationToken.None), cancellationToken);
    }

    private async Task<ProductFeed> ReloadAsync(ProductFeed feed)
    {
        await using var context = database.NewContext();
        return await context.ProductFeeds.AsNoTracking().SingleAsync(row => row.Id == feed.Id);
    }

    private async Task<string> SnapshotAsync(string slug)
    {
        await using var context = database.NewContext();
        var product = await context.Products.AsNoTracking().Include(p => p.Variants).Include(p => p.Images).Include(p => p.ProductCategories).Include(p => p.InventoryTransactions)
            .SingleAsync(p => p.Slug == slug);
        return $"{product.Version} {product.UpdatedAt:O} {product.Images.Count} {product.ProductCategories.Count} {product.InventoryTransactions.Count} "
            + string.Join(",", product.Variants.OrderBy(v => v.Id).Select(v => $"{v.Version} {v.UpdatedAt:O} {v.StockQuantity}"));
    }
}

public sealed class SqliteFeedImportTests(SqliteDatabase database) : FeedImportContract(database), IClassFixture<SqliteDatabase>;

[RequiresPostgres]
public sealed class PostgresFeedImportTests(PostgresDatabase database) : FeedImportContract(database), IClassFixture<PostgresDatabase>;

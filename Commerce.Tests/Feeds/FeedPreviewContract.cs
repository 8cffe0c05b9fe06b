using Commerce.Domain.Feeds;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static Commerce.Tests.Feeds.FeedRuns;

namespace Commerce.Tests.Feeds;

/// <summary>What a feed would change and has changed, and bringing in what was looked at, on both databases. Each test uses handles of its own.</summary>
public abstract class FeedPreviewContract(DatabaseFixture database)
{
    private readonly FeedRuns _feeds = new(database);

    [ContractFact]
    public async Task Preview_NewAndChanged_SaysOldAndNewAndChangesNothing()
    {
        await _feeds.ImportAsync(Row("pre-a", "9.50", "3", "Mug", vendor: "Potter") + Row("pre-b", "5", "1", "Same"));

        var preview = await _feeds.ImportAsync(
            Row("pre-a", "8", "5", "Cup", vendor: "Potter", type: "Pre kitchen") + Row("pre-b", "5", "1", "Same") + Row("pre-c", "2", "9", "New", vendor: "Nova") + Row("pre-d", "x", "9", "Bad"),
            dryRun: true);

        Assert.Equal((1, 1, 1, 1), (preview.CreatedProducts, preview.UpdatedProducts, preview.UnchangedProducts, preview.ErrorRows));
        Assert.Equal(
            ["2 Cup.name Mug → Cup", "2 Cup.category – → Pre kitchen", "2 Cup.productType – → Pre kitchen", "2 Cup.priceCents 950 → 800", "2 Cup.stockQuantity 3 → 5", "4 New ProductCreated"],
            (await _feeds.ChangesAsync(preview)).OrderBy(line => line.Split(' ')[0], StringComparer.Ordinal).ThenBy(Place));
        Assert.Null(preview.ChangedAt);
        await using var context = database.NewContext();
        var mug = await context.Products.AsNoTracking().SingleAsync(p => p.Slug == "pre-a");
        Assert.Equal(("Mug", 950, 3), (mug.Name, mug.PriceCents, mug.StockQuantity));
        Assert.False(await context.Products.AnyAsync(p => p.Slug == "pre-c"));

        static int Place(string line) => Array.FindIndex(["name", "category", "productType", "price", "stock", "Created"], part => line.Contains(part, StringComparison.Ordinal));
    }

    [ContractFact]
    public async Task Import_AfterItsPreview_ChangesWhatWasSaid()
    {
        await _feeds.ImportAsync(Row("same-a", "9.50", "3", "Mug"));
        const string File = "same-a,Mug,,,,Size,S,SAME-S,7,,,shopify,2,https://img.example/s.png\nsame-b,B,,,,,,SAME-B,1,,,shopify,2,\n";
        var preview = await _feeds.ImportAsync(File, dryRun: true);

        var import = await _feeds.ReadAsync(await _feeds.Desk.ApplyAsync(await _feeds.StaffAsync(), preview.Id, approveTripwires: false));
        import = await _feeds.RunAsync(import);

        Assert.Equal((FeedStatus.Completed, preview.Id, preview.BlobId, 1, 1), (import.Status, import.AppliedFromId, import.BlobId, import.CreatedProducts, import.UpdatedProducts));
        Assert.Equal(await _feeds.ChangesAsync(preview), await _feeds.ChangesAsync(import));
        Assert.Contains("2 Mug / S VariantCreated", await _feeds.ChangesAsync(import));
        Assert.NotNull(import.ChangedAt);
        await using var context = database.NewContext();
        var change = await context.ProductFeedChanges.AsNoTracking().SingleAsync(row => row.ProductFeedId == import.Id && row.Kind == FeedChangeKind.ProductCreated);
        Assert.Equal("same-b", (await context.Products.SingleAsync(product => product.Id == change.ProductId)).Slug);
    }

    [ContractFact]
    public async Task Apply_ByTwoAtOnceAndAgain_IsOneImport()
    {
        var preview = await _feeds.ImportAsync(Row("twice", "1", "1", "Twice"), dryRun: true);
        var staff = await _feeds.StaffAsync();

        var ids = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => _feeds.Desk.ApplyAsync(staff, preview.Id, approveTripwires: false))));

        Assert.Single(ids.Distinct());
        Assert.Equal(ids[0], await _feeds.Desk.ApplyAsync(staff, preview.Id, approveTripwires: false));
        await using var context = database.NewContext();
        Assert.Equal(1, await context.AuditLogs.CountAsync(row => row.Action == "productFeed.apply" && row.TargetId == $"{preview.Id}"));
    }

    [ContractFact]
    public async Task Apply_OfWhatIsNoPreviewOrNotDone_IsRefused()
    {
        var staff = await _feeds.StaffAsync();
        var import = await _feeds.ImportAsync(Row("nop", "1", "1", "Nop"));
        var waiting = await _feeds.UploadAsync(Header, dryRun: true);

        await Assert.ThrowsAsync<FeedNotADryRunException>(() => _feeds.Desk.ApplyAsync(staff, import.Id, false));
        await Assert.ThrowsAsync<FeedNotPreviewedException>(() => _feeds.Desk.ApplyAsync(staff, waiting.Id, false));
        await Assert.ThrowsAsync<FeedNotFoundException>(() => _feeds.Desk.ApplyAsync(staff, int.MaxValue, false));
    }

    [ContractFact]
    public async Task Mode_CreateOnlyAndUpdateOnly_LeaveTheOthersOut()
    {
        await _feeds.ImportAsync(Row("mode-a", "5", "1", "A"));
        var rows = Row("mode-a", "4", "1", "A") + "mode-b,B,,,,Size,S,MODE-B-S,1,,,shopify,2,\nmode-b,,,,,,M,MODE-B-M,1,,,shopify,2,\n";

        var update = await _feeds.ImportAsync(rows, mode: FeedMode.UpdateOnly);
        var create = await _feeds.ImportAsync(rows.Replace(",4,", ",3,", StringComparison.Ordinal), mode: FeedMode.CreateOnly);

        Assert.Equal((1, 2, 0, 0, 1), (update.SuccessRows, update.SkippedRows, update.ErrorRows, update.CreatedProducts, update.UpdatedProducts));
        Assert.Equal((2, 1, 0, 1, 0), (create.SuccessRows, create.SkippedRows, create.ErrorRows, create.CreatedProducts, create.UpdatedProducts));
        await using var context = database.NewContext();
        Assert.Equal(400, await context.Products.Where(p => p.Slug == "mode-a").Select(p => p.PriceCents).SingleAsync());
        Assert.Equal(2, await context.ProductVariants.CountAsync(v => v.Product!.Slug == "mode-b"));
    }
}

public sealed class SqliteFeedPreviewTests(SqliteDatabase database) : FeedPreviewContract(database), IClassFixture<SqliteDatabase>;

[RequiresPostgres]
public sealed class PostgresFeedPreviewTests(PostgresDatabase database) : FeedPreviewContract(database), IClassFixture<PostgresDatabase>;

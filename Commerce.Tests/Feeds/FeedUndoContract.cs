using Commerce.Domain.Feeds;
using Commerce.Domain.Feeds.Undo;
using Commerce.Domain.Inventory;
using Commerce.Domain.Jobs;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static Commerce.Tests.Feeds.FeedRuns;

namespace Commerce.Tests.Feeds;

/// <summary>Feeds that are taken back, on both databases. Each test uses handles of its own.</summary>
public abstract class FeedUndoContract(DatabaseFixture database)
{
    private readonly FeedRuns _feeds = new(database);

    [ContractFact]
    public async Task Undo_EverythingAFeedWrites_IsAsItWasBefore()
    {
        const string Before = "und-a,Mug,<p>Old</p>,Potter,Und kitchen,Size,S,UND-A-S,9.50,12,4,shopify,3,https://img.example/a.png\nund-a,,,,,,M,UND-A-M,10,,,shopify,4,\n";
        await _feeds.ImportAsync(Before + Row("und-b", "5", "7", "B"));
        var (mug, plain) = (await SnapshotAsync("und-a"), await SnapshotAsync("und-b"));

        var feed = await _feeds.ImportAsync(
            "und-a,Cup,<p>New</p>,Other,Und cellar,Size,S,UND-A-S,8,11,3,shopify,9,https://img.example/b.png\nund-a,,,,,,M,UND-A-M,7,,,shopify,0,\nund-a,,,,,,L,UND-A-L,12,,,shopify,5,\n"
            + Row("und-b", "6", "1", "Bee") + Row("und-c", "1", "2", "New"));
        Assert.Equal((FeedStatus.Completed, 0, 1, 2), (feed.Status, feed.ErrorRows, feed.CreatedProducts, feed.UpdatedProducts));
        Assert.NotEqual(mug, await SnapshotAsync("und-a"));
        feed = await UndoAsync(feed);

        Assert.Equal((FeedUndoStatus.Done, 0), (feed.UndoStatus, feed.KeptChanges));
        Assert.Equal(mug, await SnapshotAsync("und-a"));
        Assert.Equal(plain, await SnapshotAsync("und-b"));
        await using var context = database.NewContext();
        Assert.False(await context.Products.AnyAsync(product => product.Slug == "und-c"));
        Assert.Equal(feed.RevertedChanges, await context.ProductFeedChanges.CountAsync(change => change.ProductFeedId == feed.Id && change.Revert == FeedRevert.Reverted));
        Assert.Equal(["productFeed.undo", "productFeed.undone"], await context.AuditLogs
            .Where(row => row.TargetType == nameof(ProductFeed) && row.TargetId == $"{feed.Id}" && row.Action.StartsWith("productFeed.undo")).OrderBy(row => row.Id).Select(row => row.Action).ToListAsync());
        // The same file goes in again.
        var again = await _feeds.ImportAsync(Row("und-c", "1", "2", "New"));
        Assert.Equal((1, 0), (again.CreatedProducts, again.ErrorRows));
    }

    [ContractFact]
    public async Task Undo_WhatWasEditedSince_StaysAndIsNamed()
    {
        await _feeds.ImportAsync(Row("edi-a", "10", "3", "A") + Row("edi-b", "10", "3", "B"));
        var feed = await _feeds.ImportAsync(Row("edi-a", "8", "5", "A2") + Row("edi-b", "8", "5", "B2") + Row("edi-c", "1", "1", "C"));
        database.Clock.Advance(TimeSpan.FromMinutes(1));
        await using (var context = database.NewContext())
        {
            var edited = await context.Products.SingleAsync(product => product.Slug == "edi-a");
            edited.PriceCents = 777;
            (await context.Products.SingleAsync(product => product.Slug == "edi-c")).Brand = "Somebody's";
            await context.SaveChangesAsync();
            await database.Get<StockLedger>().SetAsync(context, edited.Id, null, 50, InventoryTransactionType.Adjustment);
        }

        feed = await UndoAsync(feed);

        Assert.Equal((FeedUndoStatus.Done, 3), (feed.UndoStatus, feed.KeptChanges));
        await using var after = database.NewContext();
        Assert.Equal(
            ["C: It was edited since, and stays.", "priceCents: It was edited since, and stays.", "stockQuantity: It was counted again since, and stays."],
            (await after.ProductFeedChanges.AsNoTracking().Where(change => change.ProductFeedId == feed.Id && change.Revert == FeedRevert.Skipped).ToListAsync())
                .Select(change => $"{change.Field ?? change.Name}: {change.RevertNote}").Order(StringComparer.Ordinal));
        var products = await after.Products.AsNoTracking().Where(product => product.Slug.StartsWith("edi-")).OrderBy(product => product.Slug).ToListAsync();
        Assert.Equal(["A 777 50", "B 1000 3", "C 100 1"], products.Select(product => $"{product.Name} {product.PriceCents} {product.StockQuantity}"));
    }

    [ContractFact]
    public async Task Undo_WhatWasSoldSince_StaysSold_AndIsArchivedWhereItWasNew()
    {
        await _feeds.ImportAsync(Row("sold-a", "10", "3", "A"));
        var feed = await _feeds.ImportAsync(Row("sold-a", "10", "9", "A") + Row("sold-b", "10", "9", "B") + Row("sold-c", "10", "2", "C"));
        await _feeds.ImportAsync(Row("sold-c", "10", "5", "C"));
        await using (var context = database.NewContext())
        {
            var ledger = database.Get<StockLedger>();
            var (a, b) = (await IdAsync(context, "sold-a"), await IdAsync(context, "sold-b"));
            await ledger.ApplyAsync(context, new StockMovement(a, null, -2, InventoryTransactionType.Sale));
            var order = Make.Order();
            order.Items.Add(Make.Line(order, await context.Products.SingleAsync(product => product.Id == b)));
            context.Orders.Add(order);
            await context.SaveChangesAsync();
        }

        feed = await UndoAsync(feed);

        Assert.Equal((FeedUndoStatus.Done, 0), (feed.UndoStatus, feed.KeptChanges));
        await using var after = database.NewContext();
        Assert.Equal(1, (await after.Products.SingleAsync(product => product.Slug == "sold-a")).StockQuantity);
        var archived = await after.Products.SingleAsync(product => product.Slug == "sold-b");
        Assert.True(archived is { ArchivedAt: not null, IsActive: false });
        // Stock of a later feed does not make it another product.
        Assert.False(await after.Products.AnyAsync(product => product.Slug == "sold-c"));
    }

    [ContractFact]
    public async Task Undo_MoreSoldThanThereWasBefore_KeepsTheStockAndSaysSo()
    {
        await _feeds.ImportAsync(Row("over", "10", "0", "Over"));
        var feed = await _feeds.ImportAsync(Row("over", "10", "9", "Over"));
        await using (var context = database.NewContext())
            await database.Get<StockLedger>().ApplyAsync(context, new StockMovement(await IdAsync(context, "over"), null, -2, InventoryTransactionType.Sale));

        feed = await UndoAsync(feed);

        Assert.Equal(1, feed.KeptChanges);
        await using var after = database.NewContext();
        Assert.Equal("What came in by it was sold since.", (await after.ProductFeedChanges.SingleAsync(change => change.ProductFeedId == feed.Id)).RevertNote);
        Assert.Equal(7, (await after.Products.SingleAsync(product => product.Slug == "over")).StockQuantity);
    }

    [ContractFact]
    public async Task Undo_TwiceOrStopped_TakesNothingBackTwice()
    {
        await _feeds.ImportAsync(Row("twi-a", "10", "3", "A"));
        var feed = await _feeds.ImportAsync(Row("twi-a", "10", "9", "A"));
        var staff = await _feeds.StaffAsync();
        await _feeds.Desk.UndoAsync(staff, feed.Id);
        await Assert.ThrowsAsync<FeedNotUndoableException>(() => _feeds.Desk.UndoAsync(staff, feed.Id));
        var first = await _feeds.ReadAsync(feed.Id);

        await database.Get<JobDesk>().CancelAsync(staff, first.UndoJobId!.Value);
        Assert.Equal(FeedUndoStatus.Stopped, (await _feeds.ReadAsync(feed.Id)).UndoStatus);
        await RunUndoAsync(first);
        Assert.Equal(9, await StockAsync("twi-a"));

        var done = await UndoAsync(feed);
        await RunUndoAsync(done);
        Assert.Equal((FeedUndoStatus.Done, 1, 3), (done.UndoStatus, done.RevertedChanges, await StockAsync("twi-a")));
        await Assert.ThrowsAsync<FeedNotUndoableException>(() => _feeds.Desk.UndoAsync(staff, feed.Id));
        await Assert.ThrowsAsync<FeedNotUndoableException>(async () => await _feeds.Desk.UndoAsync(staff, (await _feeds.ImportAsync(Row("twi-a", "1", "1", "A"), dryRun: true)).Id));
    }

    [ContractFact]
    public async Task Undo_SkuThatSomebodyElseHasNow_KeepsThatChangeAlone()
    {
        await _feeds.ImportAsync("sku-a,A,,,,,,SKU-OLD,10,,,shopify,3,\n");
        var feed = await _feeds.ImportAsync("sku-a,A2,,,,,,SKU-NEW,10,,,shopify,3,\n");
        await _feeds.ImportAsync("sku-b,B,,,,,,SKU-OLD,10,,,shopify,3,\n");

        feed = await UndoAsync(feed);

        Assert.Equal((FeedUndoStatus.Done, 1, 1), (feed.UndoStatus, feed.RevertedChanges, feed.KeptChanges));
        await using var after = database.NewContext();
        var product = await after.Products.SingleAsync(row => row.Slug == "sku-a");
        Assert.Equal(("A", "SKU-NEW"), (product.Name, product.Sku));
    }

    private static Task<int> IdAsync(Commerce.Domain.Data.CommerceDbContext context, string slug) => context.Products.Where(product => product.Slug == slug).Select(product => product.Id).SingleAsync();

    private async Task<int> StockAsync(string slug)
    {
        await using var context = database.NewContext();
        return await context.Products.Where(product => product.Slug == slug).Select(product => product.StockQuantity).SingleAsync();
    }

    private async Task<ProductFeed> UndoAsync(ProductFeed feed)
    {
        await _feeds.Desk.UndoAsync(await _feeds.StaffAsync(), feed.Id);
        await RunUndoAsync(await _feeds.ReadAsync(feed.Id));
        return await _feeds.ReadAsync(feed.Id);
    }

    private async Task RunUndoAsync(ProductFeed feed) =>
        await ActivatorUtilities.CreateInstance<FeedUndo>(database.Services).HandleAsync(await _feeds.JobAsync(feed.UndoJobId), CancellationToken.None);

    /// <summary>All that a feed can write.</summary>
    private async Task<string> SnapshotAsync(string slug)
    {
        await using var context = database.NewContext();
        var product = await context.Products.AsNoTracking().Include(p => p.Variants).Include(p => p.Images).Include(p => p.ProductCategories).ThenInclude(c => c.Category).SingleAsync(p => p.Slug == slug);
        return string.Join('\n', new[] { $"{product.Name} {product.Description} {product.Brand} {product.ProductType} {product.Sku} {product.PriceCents} {product.CompareAtPriceCents} {product.CostCents} {product.StockQuantity} {product.CategoryId}" }
            .Concat(product.Variants.OrderBy(v => v.Id).Select(v => $"{v.Sku} {v.Name} {v.Option1Value} {v.PriceCents} {v.CompareAtPriceCents} {v.CostCents} {v.StockQuantity}"))
            .Concat(product.Images.OrderBy(i => i.Id).Select(i => $"{i.SourceUrl} {i.IsPrimary}"))
            .Concat(product.ProductCategories.Select(c => c.Category!.Name).Order(StringComparer.Ordinal)));
    }
}

public sealed class SqliteFeedUndoTests(SqliteDatabase database) : FeedUndoContract(database), IClassFixture<SqliteDatabase>;

[RequiresPostgres]
public sealed class PostgresFeedUndoTests(PostgresDatabase database) : FeedUndoContract(database), IClassFixture<PostgresDatabase>;

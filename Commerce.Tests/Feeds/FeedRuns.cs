using System.Text;
using Commerce.Domain.Audit;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Feeds;
using Commerce.Domain.Feeds.Import;
using Commerce.Domain.Files;
using Commerce.Domain.Inventory;
using Commerce.Domain.Jobs;
using Commerce.Domain.Notices;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Commerce.Tests.Feeds;

/// <summary>Uploads feeds and does their jobs, without a worker.</summary>
internal sealed class FeedRuns(DatabaseFixture database)
{
    /// <summary>Shopify's columns, as far as the tests need them.</summary>
    public const string Header =
        "Handle,Title,Body (HTML),Vendor,Type,Option1 Name,Option1 Value,Variant SKU,Variant Price,Variant Compare At Price,Cost per item,Variant Inventory Tracker,Variant Inventory Qty,Image Src\n";

    private StaffMember? _staff;

    public FeedDesk Desk => database.Get<FeedDesk>();

    /// <summary>Somebody who is in the database.</summary>
    public async Task<StaffMember> StaffAsync()
    {
        if (_staff is not null) return _staff;
        await using var context = database.NewContext();
        var user = Make.User();
        context.Users.Add(user);
        await context.SaveChangesAsync();
        return _staff = new StaffMember(user.Id, new AuditActor(AuditActorType.User, user.Id, user.Email));
    }

    /// <summary>A product's row: handle, SKU, price, stock, and what else it says.</summary>
    public static string Row(string handle, string price, string stock = "", string title = "", string cost = "", string vendor = "", string type = "") =>
        $"{handle},{title},,{vendor},{type},,,{handle.ToUpperInvariant()},{price},,{cost},shopify,{stock},\n";

    public Task<ProductFeed> UploadAsync(string rows, bool dryRun = false, FeedType type = FeedType.Products, FeedMode mode = FeedMode.Upsert, FeedTripwires? tripwires = null) =>
        database.Get<FeedUpload>().ExecuteAsync(
            new MemoryStream(Encoding.UTF8.GetBytes(rows)), new FeedUploadRequest("feed.csv", "text/csv", type, null, dryRun, mode, tripwires), AuditActor.System);

    /// <summary>Uploads and imports, a minute after whatever was before.</summary>
    public async Task<ProductFeed> ImportAsync(string rows, bool dryRun = false, FeedType type = FeedType.Products, FeedMode mode = FeedMode.Upsert, FeedTripwires? tripwires = null)
    {
        database.Clock.Advance(TimeSpan.FromMinutes(1));
        return await RunAsync(await UploadAsync(Header + rows, dryRun, type, mode, tripwires));
    }

    /// <summary>Does the feed's job, and reads what became of the feed.</summary>
    public async Task<ProductFeed> RunAsync(ProductFeed feed, FeedOptions? limits = null)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Store:Currency", "USD")]).Build();
        var importer = new ProductFeedImporter(
            database.Get<IDbContextFactory<CommerceDbContext>>(), database.Get<BlobArchive>(), database.Get<StockLedger>(), database.Get<ShopNotices>(), database.Clock,
            configuration, limits ?? new FeedOptions());
        await importer.HandleAsync(await JobAsync((await ReadAsync(feed.Id)).JobId), CancellationToken.None);
        return await ReadAsync(feed.Id);
    }

    public async Task<ProductFeed> ReadAsync(int id)
    {
        await using var context = database.NewContext();
        return await context.ProductFeeds.AsNoTracking().SingleAsync(row => row.Id == id);
    }

    public async Task<Job> JobAsync(int? id)
    {
        await using var context = database.NewContext();
        return await context.Jobs.AsNoTracking().SingleAsync(job => job.Id == id);
    }

    /// <summary>The changes as text: <c>3 CHANGED Mug.priceCents 950 → 800</c>.</summary>
    public async Task<List<string>> ChangesAsync(ProductFeed feed)
    {
        await using var context = database.NewContext();
        var changes = await context.ProductFeedChanges.AsNoTracking().Where(change => change.ProductFeedId == feed.Id).OrderBy(change => change.RowNumber).ThenBy(change => change.Id).ToListAsync();
        return changes.ConvertAll(change => change.Kind == FeedChangeKind.Changed
            ? $"{change.RowNumber} {change.Name}.{change.Field} {change.OldValue ?? "–"} → {change.NewValue ?? "–"}"
            : $"{change.RowNumber} {change.Name} {change.Kind}");
    }
}

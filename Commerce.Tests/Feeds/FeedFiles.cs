using System.Text;
using Commerce.Domain.Audit;
using Commerce.Domain.Data;
using Commerce.Domain.Feeds;
using Commerce.Domain.Feeds.Import;
using Commerce.Domain.Files;
using Commerce.Domain.Inventory;
using Commerce.Domain.Notices;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Commerce.Tests.Feeds;

/// <summary>Imports files into a test's shop.</summary>
internal static class FeedFiles
{
    public static Task<ProductFeed> ImportAsync(DatabaseFixture shop, string content, FeedType type = FeedType.Products, string currency = "USD") =>
        ImportAsync(shop, new MemoryStream(Encoding.UTF8.GetBytes(content)), type, currency);

    public static async Task<ProductFeed> ImportAsync(DatabaseFixture shop, Stream content, FeedType type = FeedType.Products, string currency = "USD")
    {
        var feed = await shop.Get<FeedUpload>().ExecuteAsync(content, new FeedUploadRequest("feed", null, type, null, false), AuditActor.System);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Store:Currency", currency)]).Build();
        var importer = new ProductFeedImporter(
            shop.Get<IDbContextFactory<CommerceDbContext>>(), shop.Get<BlobArchive>(), shop.Get<StockLedger>(), shop.Get<ShopNotices>(), shop.Clock, configuration,
            // What would have to be approved elsewhere goes in here.
            new FeedOptions(100, false, 100, 100));
        await using var context = shop.NewContext();
        await importer.HandleAsync(await context.Jobs.AsNoTracking().SingleAsync(job => job.Id == feed.JobId), CancellationToken.None);
        return await context.ProductFeeds.AsNoTracking().SingleAsync(row => row.Id == feed.Id);
    }

    public static async Task<string> ErrorsAsync(DatabaseFixture shop, ProductFeed feed)
    {
        await using var context = shop.NewContext();
        var errors = await context.ProductFeedErrors.AsNoTracking().Where(error => error.ProductFeedId == feed.Id).OrderBy(error => error.Id).Take(5).ToListAsync();
        return string.Join("; ", errors.Select(error => $"{error.RowNumber} {error.Column} {error.Code} '{error.Value}' {error.Message}").Prepend(feed.FailureMessage));
    }
}

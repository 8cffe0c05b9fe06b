using Commerce.Domain.Audit;
using Commerce.Domain.Catalog.Editing;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Feeds;
using Commerce.Domain.Notices;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Catalog.Fetching;

/// <summary>What staff do to pictures that did not come: have them tried again, with all their attempts.</summary>
public sealed class ImageFetches(ShopWrites writes, AuditTrail audit, ShopNotices notices, TimeProvider clock)
{
    /// <summary>Has one tried again, at once. One that still waits is tried at once, too.</summary>
    /// <returns>The product's id.</returns>
    /// <exception cref="ImageNotFoundException" />
    /// <exception cref="ImageNotAwaitedException">It is here already, or was never to be fetched.</exception>
    public Task<int> RetryAsync(int imageId, AuditActor actor, CancellationToken cancellationToken = default) => writes.RunAsync(async (context, token) =>
    {
        var image = await context.ProductImages.AsNoTracking().FirstOrDefaultAsync(row => row.Id == imageId, token) ?? throw new ImageNotFoundException().At("id");
        if (image.FetchStatus is null or ImageFetchStatus.Fetched) throw new ImageNotAwaitedException().At("id");
        await RetryAsync(context.ProductImages.Where(row => row.Id == imageId && row.FetchStatus != ImageFetchStatus.Fetched), token);
        audit.Record(context, actor, "product.image.fetchAgain", nameof(Product), $"{image.ProductId}", new { image.Id, image.FetchFailure }, new { image.Id, image.SourceUrl });
        await context.SaveChangesAsync(token);
        if (image.ProductFeedId is { } feed) await notices.AddAsync(context, new ShopNotice.FeedChanged(feed));
        return image.ProductId;
    }, cancellationToken);

    /// <summary>Has all pictures tried again that a feed named and that were given up.</summary>
    /// <returns>How many there are.</returns>
    /// <exception cref="FeedNotFoundException" />
    public Task<int> RetryFeedAsync(int feedId, AuditActor actor, CancellationToken cancellationToken = default) => writes.RunAsync(async (context, token) =>
    {
        if (!await context.ProductFeeds.AnyAsync(row => row.Id == feedId, token)) throw new FeedNotFoundException();
        var count = await RetryAsync(context.ProductImages.Where(row => row.ProductFeedId == feedId && row.FetchStatus == ImageFetchStatus.Failed), token);
        if (count == 0) return 0;
        audit.Record(context, actor, "productFeed.fetchImagesAgain", nameof(ProductFeed), $"{feedId}", null, new { images = count });
        await context.SaveChangesAsync(token);
        await notices.AddAsync(context, new ShopNotice.FeedChanged(feedId));
        return count;
    }, cancellationToken);

    private Task<int> RetryAsync(IQueryable<ProductImage> images, CancellationToken cancellationToken)
    {
        DateTime? now = UtcDateTimeConverter.Normalize(clock.GetUtcNow().UtcDateTime);
        return images.ExecuteUpdateAsync(set => set
            .SetProperty(row => row.FetchStatus, ImageFetchStatus.Pending)
            .SetProperty(row => row.FetchAt, now)
            .SetProperty(row => row.FetchAttempts, 0), cancellationToken);
    }
}

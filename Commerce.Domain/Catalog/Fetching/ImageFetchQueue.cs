using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Notices;
using Commerce.Domain.Web;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Catalog.Fetching;

/// <summary>A picture that is to be fetched.</summary>
internal sealed record ImageToFetch(int Id, string SourceUrl, int Attempts, int? FeedId);

/// <summary>
/// The pictures that wait. The rows themselves are the queue: there is no job for each. Who takes one moves the time at which it is due, by a guarded
/// update: nobody else takes it, and if the process dies it is due again by itself.
/// </summary>
internal sealed class ImageFetchQueue(IDbContextFactory<CommerceDbContext> contexts, ShopWrites writes, ShopNotices notices, TimeProvider clock)
{
    /// <summary>Whether any is due.</summary>
    public async Task<bool> AnyAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Due(context).AnyAsync(cancellationToken);
    }

    /// <summary>The next that are due, the longest waiting first.</summary>
    public async Task<List<ImageToFetch>> ReadAsync(int most, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Due(context).OrderBy(image => image.FetchAt).ThenBy(image => image.Id).Take(most)
            .Select(image => new ImageToFetch(image.Id, image.SourceUrl!, image.FetchAttempts, image.ProductFeedId)).ToListAsync(cancellationToken);
    }

    /// <summary>Takes one. False when somebody else was faster.</summary>
    public Task<bool> TakeAsync(ImageToFetch image, CancellationToken cancellationToken) => writes.RunAsync(async (context, token) =>
    {
        DateTime? until = Now() + ImageFetchRules.Lease;
        return await Due(context).Where(row => row.Id == image.Id && row.FetchAttempts == image.Attempts)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.FetchAt, until).SetProperty(row => row.FetchAttempts, row => row.FetchAttempts + 1), token) == 1;
    }, cancellationToken);

    /// <summary>Puts one back that nothing was done to, as a stopping process does.</summary>
    public Task GiveBackAsync(ImageToFetch image) => writes.RunAsync(async (context, token) =>
    {
        DateTime? now = Now();
        await Taken(context, image).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.FetchAt, now).SetProperty(row => row.FetchAttempts, row => row.FetchAttempts - 1), token);
    });

    /// <summary>One is here.</summary>
    public Task FetchedAsync(ImageToFetch image, int blobId) => writes.RunAsync(async (context, token) =>
    {
        DateTime? now = Now();
        await Taken(context, image).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.BlobId, blobId)
            .SetProperty(row => row.FetchStatus, ImageFetchStatus.Fetched)
            .SetProperty(row => row.FetchedAt, now)
            .SetProperty(row => row.FetchAt, (DateTime?)null)
            .SetProperty(row => row.FetchFailure, (WebFailure?)null)
            .SetProperty(row => row.FetchMessage, (string?)null), token);
        await TellAsync(context, image);
    });

    /// <summary>One did not come: it is tried again later, or given up.</summary>
    public Task FailedAsync(ImageToFetch image, WebOutcome.Failed failed) => writes.RunAsync(async (context, token) =>
    {
        var attempts = image.Attempts + 1;
        var isOver = !failed.IsPassing || attempts >= ImageFetchRules.MaxAttempts;
        await EndAsync(Taken(context, image), failed, isOver ? null : ImageFetchRules.DelayAfter(attempts, failed.RetryAfter), 0, token);
        await TellAsync(context, image);
    });

    /// <summary>A whole host keeps silent: all its pictures that are due count as tried, so that each has its result without waiting for the host once for each.</summary>
    public Task FailedAsync(string host, WebOutcome.Failed failed) => writes.RunAsync(async (context, token) =>
    {
        for (var attempts = 0; attempts < ImageFetchRules.MaxAttempts; attempts++)
        {
            var done = attempts;
            var waiting = Due(context).Where(row => row.SourceUrl!.StartsWith(host + "/") && row.FetchAttempts == done);
            await EndAsync(waiting, failed, attempts + 1 >= ImageFetchRules.MaxAttempts ? null : ImageFetchRules.DelayAfter(attempts + 1), 1, token);
        }
    });

    private static IQueryable<ProductImage> Taken(CommerceDbContext context, ImageToFetch image) =>
        context.ProductImages.Where(row => row.Id == image.Id && row.FetchStatus == ImageFetchStatus.Pending && row.FetchAttempts == image.Attempts + 1);

    private async Task EndAsync(IQueryable<ProductImage> images, WebOutcome.Failed failed, TimeSpan? delay, int tries, CancellationToken cancellationToken)
    {
        var status = delay is null ? ImageFetchStatus.Failed : ImageFetchStatus.Pending;
        DateTime? next = delay is null ? null : Now() + delay;
        await images.ExecuteUpdateAsync(set => set
            .SetProperty(row => row.FetchStatus, status)
            .SetProperty(row => row.FetchAt, next)
            .SetProperty(row => row.FetchAttempts, row => row.FetchAttempts + tries)
            .SetProperty(row => row.FetchFailure, failed.Failure)
            .SetProperty(row => row.FetchMessage, failed.Message), cancellationToken);
    }

    private async Task TellAsync(CommerceDbContext context, ImageToFetch image)
    {
        if (image.FeedId is { } feed) await notices.AddAsync(context, new ShopNotice.FeedChanged(feed));
    }

    private IQueryable<ProductImage> Due(CommerceDbContext context)
    {
        DateTime? now = Now();
        return context.ProductImages.Where(image => image.FetchStatus == ImageFetchStatus.Pending && image.FetchAt <= now);
    }

    private DateTime Now() => UtcDateTimeConverter.Normalize(clock.GetUtcNow().UtcDateTime);
}

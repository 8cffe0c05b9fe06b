using Commerce.Api.Reading;
using Commerce.Domain.Feeds;
using Commerce.Domain.Jobs;
using GreenDonut;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Feeds;

/// <summary>What the rules of each feed's actions look at, and what tripped.</summary>
public sealed class FeedFactsById(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<int, FeedFacts>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, FeedFacts>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var view = await shop.OpenAsync(cancellationToken);
        return await view.All<ProductFeed>().AsNoTracking()
            .Where(feed => keys.Contains(feed.Id))
            .Select(feed => new { Feed = feed, Job = feed.Job == null ? (JobStatus?)null : feed.Job.Status })
            .ToDictionaryAsync(row => row.Feed.Id, row => new FeedFacts(row.Feed, row.Job), cancellationToken);
    }
}

/// <summary>What the rules of a feed's actions look at.</summary>
/// <param name="Job">How far its job got; null when there is none any more.</param>
public sealed record FeedFacts(ProductFeed Feed, JobStatus? Job);

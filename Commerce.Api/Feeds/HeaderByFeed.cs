using Commerce.Api.Reading;
using Commerce.Domain.Feeds.Mapping;
using GreenDonut;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Feeds;

/// <summary>What is known of each feed's columns.</summary>
public sealed class HeaderByFeed(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<int, FeedHeader>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, FeedHeader>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var view = await shop.OpenAsync(cancellationToken);
        return await view.All<FeedHeader>().Where(header => keys.Contains(header.ProductFeedId)).ToDictionaryAsync(header => header.ProductFeedId, cancellationToken);
    }
}

using Commerce.Api.Reading;
using Commerce.Domain.Catalog;
using GreenDonut;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Catalog.Fetching;

/// <summary>What became of the pictures that each feed named first.</summary>
public sealed class ImageFetchesByFeed(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, ImageFetchSummary>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, ImageFetchSummary>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var view = await shop.OpenAsync(cancellationToken);
        var images = view.All<ProductImage>().Where(image => image.ProductFeedId != null && keys.Contains(image.ProductFeedId.Value));
        var counts = await images.GroupBy(image => new { image.ProductFeedId, image.FetchStatus })
            .Select(group => new { group.Key.ProductFeedId, group.Key.FetchStatus, Count = group.Count() }).ToListAsync(cancellationToken);
        var failures = await images.Where(image => image.FetchStatus == ImageFetchStatus.Failed)
            .GroupBy(image => new { image.ProductFeedId, image.FetchFailure })
            .Select(group => new { group.Key.ProductFeedId, group.Key.FetchFailure, Count = group.Count(), Message = group.Min(image => image.FetchMessage) })
            .ToListAsync(cancellationToken);
        return keys.ToDictionary(key => key, key => new ImageFetchSummary(
            Count(key, ImageFetchStatus.Pending), Count(key, ImageFetchStatus.Fetched), Count(key, ImageFetchStatus.Failed),
            [.. failures.Where(row => row.ProductFeedId == key && row.FetchFailure is not null).OrderByDescending(row => row.Count).ThenBy(row => row.FetchFailure)
                .Select(row => new ImageFetchFailure(row.FetchFailure!.Value, row.Message ?? "", row.Count))]));

        int Count(int feed, ImageFetchStatus status) => counts.Find(row => row.ProductFeedId == feed && row.FetchStatus == status)?.Count ?? 0;
    }
}

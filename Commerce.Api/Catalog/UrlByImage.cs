using Commerce.Api.Files;
using Commerce.Api.Reading;
using Commerce.Domain.Catalog;
using GreenDonut;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Catalog;

/// <summary>Where each picture can be fetched.</summary>
public sealed class UrlByImage(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, string>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, string>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var view = await shop.OpenAsync(cancellationToken);
        var images = await view.All<ProductImage>()
            .Where(image => keys.Contains(image.Id) && (image.BlobId != null || image.SourceUrl != null))
            .Select(image => new { image.Id, image.SourceUrl, Checksum = image.Blob == null ? null : image.Blob.Checksum })
            .ToListAsync(cancellationToken);
        return images.ToDictionary(image => image.Id, image => image.Checksum is { } checksum ? FileUrls.Of(checksum) : image.SourceUrl!);
    }
}

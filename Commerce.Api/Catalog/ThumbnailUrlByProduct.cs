using Commerce.Api.Files;
using Commerce.Api.Reading;
using Commerce.Domain.Catalog;
using GreenDonut;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Catalog;

/// <summary>The address of each product's main picture in the size for lists; where there is none of it, the picture itself.</summary>
public sealed class ThumbnailUrlByProduct(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, string>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, string>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var view = await shop.OpenAsync(cancellationToken);
        var images = await view.All<ProductImage>()
            .Where(image => keys.Contains(image.ProductId) && (image.BlobId != null || image.SourceUrl != null))
            .OrderByDescending(image => image.IsPrimary).ThenBy(image => image.SortOrder).ThenBy(image => image.Id)
            .Select(image => new
            {
                image.ProductId,
                image.SourceUrl,
                Checksum = image.Renditions.Where(row => row.Size == ImageSize.Small).Select(row => row.Blob!.Checksum).FirstOrDefault()
                    ?? (image.Blob == null ? null : image.Blob.Checksum),
            })
            .ToListAsync(cancellationToken);
        return images.GroupBy(image => image.ProductId).ToDictionary(
            group => group.Key,
            group => group.First() is { Checksum: { } checksum } ? FileUrls.Of(checksum) : group.First().SourceUrl!);
    }
}

using Commerce.Api.Files;
using Commerce.Api.Reading;
using Commerce.Domain.Catalog;
using GreenDonut;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Catalog;

/// <summary>Where each picture can be fetched in a size; where there is none of it, the picture itself.</summary>
public sealed class RenditionUrlByImage(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<RenditionKey, string>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<RenditionKey, string>> LoadBatchAsync(
        IReadOnlyList<RenditionKey> keys, CancellationToken cancellationToken)
    {
        var ids = keys.Select(key => key.ImageId).Distinct().ToList();
        await using var view = await shop.OpenAsync(cancellationToken);
        var images = await view.All<ProductImage>()
            .Where(image => ids.Contains(image.Id) && (image.BlobId != null || image.SourceUrl != null))
            .Select(image => new
            {
                image.Id,
                Url = image.Blob == null ? image.SourceUrl! : FileUrls.Prefix + image.Blob.Checksum,
                Sizes = image.Renditions.Select(row => new { row.Size, row.Blob!.Checksum }).ToList(),
            })
            .ToDictionaryAsync(image => image.Id, cancellationToken);
        return keys.Where(key => images.ContainsKey(key.ImageId)).ToDictionary(
            key => key,
            key => images[key.ImageId].Sizes.Find(row => row.Size == key.Size) is { } row ? FileUrls.Of(row.Checksum) : images[key.ImageId].Url);
    }
}

/// <summary>A picture in a size.</summary>
public readonly record struct RenditionKey(int ImageId, ImageSize Size);

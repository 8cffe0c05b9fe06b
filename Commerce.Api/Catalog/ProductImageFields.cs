using Commerce.Domain.Catalog;
using HotChocolate;
using HotChocolate.Types;

namespace Commerce.Api.Catalog;

/// <summary>Fields of <see cref="ProductImage"/> that are worked out or read apart.</summary>
[ExtendObjectType<ProductImage>]
public sealed class ProductImageFields
{
    /// <summary>Where the picture can be fetched: from this host when it is stored, or else from its source.</summary>
    public Task<string?> GetUrlAsync([Parent] ProductImage image, UrlByImage urls, CancellationToken cancellationToken) =>
        urls.LoadAsync(image.Id, cancellationToken);

    /// <summary>Where it can be fetched with at most 160 pixels a side, for rows of lists; the picture itself where it has no sizes.</summary>
    public Task<string?> GetSmallUrlAsync([Parent] ProductImage image, RenditionUrlByImage urls, CancellationToken cancellationToken) =>
        urls.LoadAsync(new RenditionKey(image.Id, ImageSize.Small), cancellationToken);

    /// <summary>Where it can be fetched with at most 480 pixels a side, for shelves; the picture itself where it has no sizes.</summary>
    public Task<string?> GetMediumUrlAsync([Parent] ProductImage image, RenditionUrlByImage urls, CancellationToken cancellationToken) =>
        urls.LoadAsync(new RenditionKey(image.Id, ImageSize.Medium), cancellationToken);

    /// <summary>Where it can be fetched with at most 1200 pixels a side, for the product's own page; the picture itself where it has no sizes.</summary>
    public Task<string?> GetLargeUrlAsync([Parent] ProductImage image, RenditionUrlByImage urls, CancellationToken cancellationToken) =>
        urls.LoadAsync(new RenditionKey(image.Id, ImageSize.Large), cancellationToken);
}

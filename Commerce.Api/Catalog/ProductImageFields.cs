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
}

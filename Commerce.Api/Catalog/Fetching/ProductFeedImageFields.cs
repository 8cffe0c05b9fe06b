using Commerce.Api.Reading;
using Commerce.Domain.Catalog;
using Commerce.Domain.Feeds;
using GreenDonut.Data;
using HotChocolate;
using HotChocolate.Data;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;

namespace Commerce.Api.Catalog.Fetching;

/// <summary>What became of the pictures that a feed named.</summary>
[ExtendObjectType<ProductFeed>]
public sealed class ProductFeedImageFields
{
    /// <summary>How many of the pictures that this feed named first are here, wait or were given up, and why.</summary>
    public async Task<ImageFetchSummary> GetImageFetchesAsync(
        [Parent(nameof(ProductFeed.Id))] ProductFeed feed, ImageFetchesByFeed fetches, CancellationToken cancellationToken) =>
        await fetches.LoadAsync(feed.Id, cancellationToken) ?? new ImageFetchSummary(0, 0, 0, []);

    /// <summary>The pictures that this feed named first; those that products had already are not among them.</summary>
    [UsePaging(ConnectionName = "ProductImages")]
    [UseFiltering<ProductImageFilterType>]
    [UseSorting<ProductImageSortType>]
    public Task<Connection<ProductImage>> GetImagesAsync(
        [Parent(nameof(ProductFeed.Id))] ProductFeed feed, ImagesByFeed images, PagingArguments paging, IResolverContext context) =>
        context.LoadPageAsync(images, feed.Id, paging);
}

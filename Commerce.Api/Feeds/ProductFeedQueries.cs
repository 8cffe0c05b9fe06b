using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Feeds;
using HotChocolate.Authorization;
using HotChocolate.Data;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Feeds;

/// <summary>What can be read of feeds from the top.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class ProductFeedQueries
{
    /// <summary>Uploaded feeds and how far their imports got. For those who keep the catalog.</summary>
    [Authorize(Policy = Policies.Catalog)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<ProductFeed> GetProductFeeds(ShopView shop) => shop.All<ProductFeed>();

    /// <summary>A feed by its global id. For those who keep the catalog.</summary>
    /// <param name="id">The feed's global id.</param>
    [Authorize(Policy = Policies.Catalog)]
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<ProductFeed> GetProductFeed([ID<ProductFeed>] int id, ShopView shop) => shop.All<ProductFeed>().Where(feed => feed.Id == id);
}

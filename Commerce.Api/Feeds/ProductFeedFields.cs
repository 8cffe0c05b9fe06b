using Commerce.Api.Reading;
using Commerce.Domain.Feeds;
using HotChocolate;
using HotChocolate.Data;
using HotChocolate.Types;

namespace Commerce.Api.Feeds;

/// <summary>Fields of <see cref="ProductFeed"/> that are worked out or read apart.</summary>
[ExtendObjectType<ProductFeed>]
public sealed class ProductFeedFields
{
    /// <summary>The rows that were refused, and why.</summary>
    [UsePaging(ConnectionName = "ProductFeedErrors")]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<ProductFeedError> GetErrors([Parent] ProductFeed feed, ShopView shop) =>
        shop.All<ProductFeedError>().Where(error => error.ProductFeedId == feed.Id);
}

using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Catalog;
using HotChocolate.Authorization;
using HotChocolate.Data;
using HotChocolate.Types;

namespace Commerce.Api.Catalog.Fetching;

/// <summary>What can be read of pictures from the top.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class ImageQueries
{
    /// <summary>The pictures of all products, such as those that could not be fetched. For those who keep the catalog.</summary>
    [Authorize(Policy = Policies.Catalog)]
    [UsePaging(ConnectionName = "ProductImages")]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<ProductImage> GetProductImages(ShopView shop) => shop.All<ProductImage>();
}

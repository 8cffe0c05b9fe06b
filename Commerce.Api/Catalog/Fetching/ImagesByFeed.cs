using Commerce.Api.Reading;
using Commerce.Domain.Catalog;
using GreenDonut;

namespace Commerce.Api.Catalog.Fetching;

/// <summary>Pages of the pictures that each feed named first.</summary>
public sealed class ImagesByFeed(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : PagesByParent<ProductImage>(shop, scheduler, options)
{
    protected override IQueryable<Child<ProductImage>> Below(IReadOnlyList<int> parents, IQueryable<ProductImage> entities, ShopView shop) => entities
        .Where(image => image.ProductFeedId != null && parents.Contains(image.ProductFeedId.Value))
        .Select(image => new Child<ProductImage> { Parent = image.ProductFeedId!.Value, Item = image });
}

using Commerce.Api.Reading;
using Commerce.Domain.Catalog;
using GreenDonut;

namespace Commerce.Api.Catalog;

/// <summary>Pages of the places of products in each category.</summary>
public sealed class ProductCategoriesByCategory(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : PagesByParent<ProductCategory>(shop, scheduler, options)
{
    protected override IQueryable<Child<ProductCategory>> Below(IReadOnlyList<int> parents, IQueryable<ProductCategory> entities, ShopView shop) => entities
        .Where(place => parents.Contains(place.CategoryId))
        .Select(place => new Child<ProductCategory> { Parent = place.CategoryId, Item = place });
}

using Commerce.Api.Reading;
using Commerce.Domain.Catalog;
using GreenDonut;

namespace Commerce.Api.Catalog;

/// <summary>Pages of the products that stand right in each category.</summary>
public sealed class ProductsByCategory(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : PagesByParent<Product>(shop, scheduler, options)
{
    protected override IQueryable<Child<Product>> Below(IReadOnlyList<int> parents, IQueryable<Product> entities, ShopView shop) => shop
        .All<ProductCategory>()
        .Where(place => parents.Contains(place.CategoryId))
        .Join(entities, place => place.ProductId, product => product.Id, (place, product) => new Child<Product> { Parent = place.CategoryId, Item = product });
}

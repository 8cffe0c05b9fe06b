using Commerce.Api.Reading;
using Commerce.Domain.Catalog;
using Commerce.Domain.Catalog.Search;
using GreenDonut;

namespace Commerce.Api.Catalog;

/// <summary>Pages of the products that stand in each category or below it.</summary>
public sealed class AllProductsByCategory(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : PagesByParent<Product>(shop, scheduler, options)
{
    protected override IQueryable<Child<Product>> Below(IReadOnlyList<int> parents, IQueryable<Product> entities, ShopView shop) =>
        CategoryShelves.Below(shop.Db, parents)
            .Join(entities, place => place.ProductId, product => product.Id, (place, product) => new Child<Product> { Parent = place.CategoryId, Item = product });
}

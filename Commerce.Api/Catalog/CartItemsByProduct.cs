using Commerce.Api.Reading;
using Commerce.Domain.Carts;
using GreenDonut;

namespace Commerce.Api.Catalog;

/// <summary>Pages of the cart lines of each product.</summary>
public sealed class CartItemsByProduct(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : PagesByParent<CartItem>(shop, scheduler, options)
{
    protected override IQueryable<Child<CartItem>> Below(IReadOnlyList<int> parents, IQueryable<CartItem> entities, ShopView shop) => entities
        .Where(item => parents.Contains(item.ProductId))
        .Select(item => new Child<CartItem> { Parent = item.ProductId, Item = item });
}

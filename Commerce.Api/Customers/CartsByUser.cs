using Commerce.Api.Reading;
using Commerce.Domain.Carts;
using GreenDonut;

namespace Commerce.Api.Customers;

/// <summary>Pages of the carts of each user.</summary>
public sealed class CartsByUser(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : PagesByParent<Cart>(shop, scheduler, options)
{
    protected override IQueryable<Child<Cart>> Below(IReadOnlyList<int> parents, IQueryable<Cart> entities, ShopView shop) => entities
        .Where(cart => cart.UserId != null && parents.Contains(cart.UserId.Value))
        .Select(cart => new Child<Cart> { Parent = cart.UserId, Item = cart });
}

using Commerce.Api.Reading;
using Commerce.Domain.Orders;
using GreenDonut;

namespace Commerce.Api.Customers;

/// <summary>Pages of the orders of each user.</summary>
public sealed class OrdersByUser(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : PagesByParent<Order>(shop, scheduler, options)
{
    protected override IQueryable<Child<Order>> Below(IReadOnlyList<int> parents, IQueryable<Order> entities, ShopView shop) => entities
        .Where(order => order.UserId != null && parents.Contains(order.UserId.Value))
        .Select(order => new Child<Order> { Parent = order.UserId, Item = order });
}

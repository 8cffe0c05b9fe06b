using Commerce.Api.Reading;
using Commerce.Domain.Orders;
using GreenDonut;

namespace Commerce.Api.Catalog;

/// <summary>Pages of the order lines of each product.</summary>
public sealed class OrderItemsByProduct(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : PagesByParent<OrderItem>(shop, scheduler, options)
{
    protected override IQueryable<Child<OrderItem>> Below(IReadOnlyList<int> parents, IQueryable<OrderItem> entities, ShopView shop) => entities
        .Where(item => item.ProductId != null && parents.Contains(item.ProductId.Value))
        .Select(item => new Child<OrderItem> { Parent = item.ProductId, Item = item });
}

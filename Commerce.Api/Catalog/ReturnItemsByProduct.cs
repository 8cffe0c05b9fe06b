using Commerce.Api.Reading;
using Commerce.Domain.Returns;
using GreenDonut;

namespace Commerce.Api.Catalog;

/// <summary>Pages of the return lines of each product.</summary>
public sealed class ReturnItemsByProduct(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : PagesByParent<ReturnItem>(shop, scheduler, options)
{
    protected override IQueryable<Child<ReturnItem>> Below(IReadOnlyList<int> parents, IQueryable<ReturnItem> entities, ShopView shop) => entities
        .Where(item => item.ProductId != null && parents.Contains(item.ProductId.Value))
        .Select(item => new Child<ReturnItem> { Parent = item.ProductId, Item = item });
}

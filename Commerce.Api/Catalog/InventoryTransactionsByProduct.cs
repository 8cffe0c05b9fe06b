using Commerce.Api.Reading;
using Commerce.Domain.Inventory;
using GreenDonut;

namespace Commerce.Api.Catalog;

/// <summary>Pages of the stock ledger of each product.</summary>
public sealed class InventoryTransactionsByProduct(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : PagesByParent<InventoryTransaction>(shop, scheduler, options)
{
    protected override IQueryable<Child<InventoryTransaction>> Below(IReadOnlyList<int> parents, IQueryable<InventoryTransaction> entities, ShopView shop) => entities
        .Where(row => parents.Contains(row.ProductId))
        .Select(row => new Child<InventoryTransaction> { Parent = row.ProductId, Item = row });
}

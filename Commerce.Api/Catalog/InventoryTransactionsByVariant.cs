using Commerce.Api.Reading;
using Commerce.Domain.Inventory;
using GreenDonut;

namespace Commerce.Api.Catalog;

/// <summary>Pages of the stock ledger of each variant.</summary>
public sealed class InventoryTransactionsByVariant(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : PagesByParent<InventoryTransaction>(shop, scheduler, options)
{
    protected override IQueryable<Child<InventoryTransaction>> Below(IReadOnlyList<int> parents, IQueryable<InventoryTransaction> entities, ShopView shop) => entities
        .Where(row => row.VariantId != null && parents.Contains(row.VariantId.Value))
        .Select(row => new Child<InventoryTransaction> { Parent = row.VariantId, Item = row });
}

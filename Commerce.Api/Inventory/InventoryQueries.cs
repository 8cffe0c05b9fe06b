using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Inventory;
using HotChocolate.Authorization;
using HotChocolate.Data;
using HotChocolate.Types;

namespace Commerce.Api.Inventory;

/// <summary>What can be read of inventory from the top.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class InventoryQueries
{
    /// <summary>The stock ledger. For those who keep the catalog.</summary>
    [Authorize(Policy = Policies.Catalog)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<InventoryTransaction> GetInventoryTransactions(ShopView shop) => shop.All<InventoryTransaction>();
}

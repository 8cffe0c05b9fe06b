using Commerce.Admin.Client;

namespace Commerce.Admin.Inventory.Operations;

public sealed record AdjustStockData(AdjustedStock AdjustStock)
{
    public static readonly GraphQLOperation<AdjustStockData> Operation = GraphQLOperation<AdjustStockData>.Load("Inventory/Operations/AdjustStock.graphql");
}

/// <param name="InventoryTransaction">Null where the count was right already.</param>
public sealed record AdjustedStock(StockMove? InventoryTransaction);

public sealed record StockMove(string Id, int QuantityChange, int QuantityAfter, MovedThing? Product, MovedThing? Variant);

public sealed record MovedThing(string Id);

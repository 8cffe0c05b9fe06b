using Commerce.Admin.Client;

namespace Commerce.Admin.Inventory.Operations;

public sealed record ReceiveStockData(ReceivedStock ReceiveStock)
{
    public static readonly GraphQLOperation<ReceiveStockData> Operation = GraphQLOperation<ReceiveStockData>.Load("Inventory/Operations/ReceiveStock.graphql");
}

public sealed record ReceivedStock(IReadOnlyList<StockMove>? InventoryTransaction);

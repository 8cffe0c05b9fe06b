using Commerce.Admin.Client;

namespace Commerce.Admin.Inventory.Operations;

public sealed record StockDriftData(IReadOnlyList<DriftedStock> StockDrift)
{
    public static readonly GraphQLOperation<StockDriftData> Operation = GraphQLOperation<StockDriftData>.Load("Inventory/Operations/StockDrift.graphql");
}

public sealed record DriftedStock(long LedgerQuantity, long Difference, StockThen Stock);

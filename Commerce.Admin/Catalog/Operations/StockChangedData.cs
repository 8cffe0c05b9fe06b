using Commerce.Admin.Client;

namespace Commerce.Admin.Catalog.Operations;

/// <param name="OnStockChanged">Null when it is gone by the time it is told.</param>
public sealed record StockChangedData(StockEvent? OnStockChanged)
{
    public static readonly GraphQLOperation<StockChangedData> Operation
        = GraphQLOperation<StockChangedData>.Load("Catalog/Operations/StockChanged.graphql");
}

/// <summary>What a product, with all of its variants, has left.</summary>
public sealed record StockEvent(string Id, long? TotalStockQuantity);

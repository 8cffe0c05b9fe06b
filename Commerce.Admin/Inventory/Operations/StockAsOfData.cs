using Commerce.Admin.Client;

namespace Commerce.Admin.Inventory.Operations;

/// <param name="StockAsOf">Null where nothing has this SKU.</param>
public sealed record StockAsOfData(StockThen? StockAsOf)
{
    public static readonly GraphQLOperation<StockAsOfData> Operation = GraphQLOperation<StockAsOfData>.Load("Inventory/Operations/StockAsOf.graphql");
}

public sealed record StockThen(string? Sku, string Name, long Quantity, StockThenProduct? Product);

public sealed record StockThenProduct(string Id);

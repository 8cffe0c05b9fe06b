using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;

namespace Commerce.Admin.Inventory.Operations;

public sealed record StockMovementsData(Connection<MovementRow> InventoryTransactions)
{
    public static readonly GraphQLOperation<StockMovementsData> Operation = GraphQLOperation<StockMovementsData>.Load("Inventory/Operations/StockMovements.graphql");
}

public sealed record MovementRow(
    string Id, string TransactionType, int QuantityChange, int QuantityAfter, string? ReferenceId, string? Notes, DateTimeOffset CreatedAt, MovedProduct? Product, MovedVariant? Variant)
{
    public string? Sku => Variant?.Sku ?? Product?.Sku;
}

public sealed record MovedProduct(string Id, string Name, string? ImageUrl, string? Sku);

public sealed record MovedVariant(string? Sku, string? Name);

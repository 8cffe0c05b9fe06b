namespace Commerce.Domain.Inventory;

/// <summary>A change of stock to be made.</summary>
/// <param name="ProductId">The product, also where the stock is a variant's.</param>
/// <param name="VariantId">The variant, where the stock is a variant's.</param>
/// <param name="QuantityChange">Pieces; negative when stock leaves. Not zero.</param>
/// <param name="ReferenceId">What causes it: an order number, a feed, a delivery note.</param>
public sealed record StockMovement(
    int ProductId,
    int? VariantId,
    int QuantityChange,
    InventoryTransactionType Type,
    string? ReferenceId = null,
    string? Notes = null);

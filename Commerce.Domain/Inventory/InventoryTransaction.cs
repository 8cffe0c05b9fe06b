using Commerce.Domain.Catalog;

namespace Commerce.Domain.Inventory;

/// <summary>One row of the stock ledger. Replaying the rows of a product or variant gives today's stock.</summary>
public sealed class InventoryTransaction : IHasCreatedAt
{
    public int Id { get; set; }

    public int ProductId { get; set; }

    /// <summary>The variant, where the stock is a variant's.</summary>
    public int? VariantId { get; set; }

    public InventoryTransactionType TransactionType { get; set; }

    /// <summary>Pieces; negative when stock left.</summary>
    public int QuantityChange { get; set; }

    /// <summary>The stock right after this change, exact under concurrency.</summary>
    public int QuantityAfter { get; set; }

    /// <summary>What caused it: an order number, a feed, a delivery note.</summary>
    public string? ReferenceId { get; set; }

    public string? Notes { get; set; }

    public DateTime CreatedAt { get; set; }

    public Product? Product { get; set; }

    public ProductVariant? Variant { get; set; }
}

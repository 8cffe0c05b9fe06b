namespace Commerce.Domain.Inventory;

/// <summary>Something that is counted, with how many there are: a variant, or a product without variants. What is archived is not counted any more.</summary>
public sealed class StockCount
{
    /// <summary>Tells it from all others; of no meaning besides.</summary>
    public long Id { get; init; }

    public int ProductId { get; init; }

    /// <summary>The variant, where the stock is a variant's.</summary>
    public int? VariantId { get; init; }

    public string? Sku { get; init; }

    /// <summary>What it is called, with its variant.</summary>
    public string Name { get; init; } = "";

    /// <summary>Pieces now; below zero are backorders.</summary>
    public int Quantity { get; init; }

    public bool TrackStock { get; init; }

    public InventoryPolicy InventoryPolicy { get; init; }

    /// <summary>Whether it could be bought if there were enough; false for a variant that was switched off.</summary>
    public bool IsAvailable { get; init; }

    /// <summary>Whether shoppers see its product.</summary>
    public bool IsActive { get; init; }
}

using Commerce.Domain.Carts;
using Commerce.Domain.Inventory;
using Commerce.Domain.Orders;

namespace Commerce.Domain.Catalog;

/// <summary>
/// One buyable form of a product. Options 1 to 3 span the choice a shopper makes and are unique within the product;
/// <see cref="Traits"/> describe it.
/// </summary>
public sealed class ProductVariant : IHasCreatedAt, IHasUpdatedAt, IVersioned
{
    public int Id { get; set; }

    public int ProductId { get; set; }

    /// <summary>Unique when there is one; feeds often leave it empty.</summary>
    public string? Sku { get; set; }

    public string Name { get; set; } = "";

    public int PriceCents { get; set; }

    public int? CompareAtPriceCents { get; set; }

    /// <summary>What the merchant pays; for staff only.</summary>
    public int? CostCents { get; set; }

    /// <summary>Changed through the stock ledger only; below zero are backorders.</summary>
    public int StockQuantity { get; internal set; }

    public InventoryManagement InventoryManagement { get; set; } = InventoryManagement.Shop;

    public InventoryPolicy InventoryPolicy { get; set; } = InventoryPolicy.Deny;

    /// <summary>False: the variant never runs out.</summary>
    public bool TrackStock { get; set; } = true;

    public bool IsAvailable { get; set; } = true;

    /// <summary>When it was taken out of the catalog for good.</summary>
    public DateTime? ArchivedAt { get; internal set; }

    public string? Option1Name { get; set; }

    public string? Option1Value { get; set; }

    public string? Option2Name { get; set; }

    public string? Option2Value { get; set; }

    public string? Option3Name { get; set; }

    public string? Option3Value { get; set; }

    /// <summary>Grams; null when the product's weight holds.</summary>
    public int? Weight { get; set; }

    /// <summary>Global trade item number: EAN, UPC or ISBN.</summary>
    public string? Gtin { get; set; }

    /// <summary>The place among its siblings.</summary>
    public int SortOrder { get; set; }

    public int Version { get; set; } = 1;

    public DateTime CreatedAt { get; set; }

    public DateTime UpdatedAt { get; set; }

    public Product? Product { get; set; }

    public ICollection<VariantTrait> Traits { get; set; } = [];

    public ICollection<ProductImage> Images { get; set; } = [];

    public ICollection<InventoryTransaction> InventoryTransactions { get; set; } = [];

    public ICollection<OrderItem> OrderItems { get; set; } = [];

    public ICollection<CartItem> CartItems { get; set; } = [];

    /// <summary>Takes the variant out of the catalog; its options may be given to another one.</summary>
    public void Archive(DateTime now)
    {
        ArchivedAt ??= now;
        IsAvailable = false;
    }

    /// <summary>Brings an archived variant back, to be bought.</summary>
    public void Restore()
    {
        ArchivedAt = null;
        IsAvailable = true;
    }
}

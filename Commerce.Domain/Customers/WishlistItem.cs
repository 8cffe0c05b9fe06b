using Commerce.Domain.Catalog;

namespace Commerce.Domain.Customers;

/// <summary>A product on a wishlist, or one variant of it; each stands there once.</summary>
public sealed class WishlistItem
{
    public int Id { get; set; }

    public int WishlistId { get; set; }

    public int ProductId { get; set; }

    /// <summary>Null when any variant will do, or there are none.</summary>
    public int? VariantId { get; set; }

    /// <summary>How many are wanted; at least one.</summary>
    public int Quantity { get; set; } = 1;

    /// <summary>For the owner's eyes only.</summary>
    public string? Note { get; set; }

    public DateTime AddedAt { get; set; }

    public Wishlist? Wishlist { get; set; }

    public Product? Product { get; set; }

    public ProductVariant? Variant { get; set; }
}

using Commerce.Domain.Catalog;

namespace Commerce.Domain.Customers;

/// <summary>A product on a wishlist; each stands there once.</summary>
public sealed class WishlistItem
{
    public int Id { get; set; }

    public int WishlistId { get; set; }

    public int ProductId { get; set; }

    public DateTime AddedAt { get; set; }

    public Wishlist? Wishlist { get; set; }

    public Product? Product { get; set; }
}

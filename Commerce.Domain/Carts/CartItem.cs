using Commerce.Domain.Catalog;

namespace Commerce.Domain.Carts;

/// <summary>One line of a cart, with the price and the name at the time it was added.</summary>
public sealed class CartItem : IHasUpdatedAt
{
    public int Id { get; set; }

    public int CartId { get; set; }

    public int ProductId { get; set; }

    public int? VariantId { get; set; }

    /// <summary>At least one.</summary>
    public int Quantity { get; set; }

    /// <summary>The price when it was added.</summary>
    public int UnitPriceCents { get; set; }

    /// <summary>The name when it was added.</summary>
    public string ProductName { get; set; } = "";

    /// <summary>Customisations as JSON; a line with another customisation is another line.</summary>
    public string? Metadata { get; set; }

    /// <summary>The cart's version that last changed the line: by it a client that worked offline learns what others did meanwhile.</summary>
    public int ChangedInVersion { get; set; } = 1;

    public DateTime AddedAt { get; set; }

    public DateTime UpdatedAt { get; set; }

    public Cart? Cart { get; set; }

    public Product? Product { get; set; }

    public ProductVariant? Variant { get; set; }

    /// <summary>What makes this line another one than the others.</summary>
    public CartLineKey Key() => new(ProductId, VariantId, CartMetadata.Canonical(Metadata));
}

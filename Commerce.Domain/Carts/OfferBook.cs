namespace Commerce.Domain.Carts;

/// <summary>What the shop offers of the things of a cart.</summary>
public sealed class OfferBook(IReadOnlyDictionary<(int ProductId, int? VariantId), Offer> offers)
{
    /// <summary>What is offered of a thing; null when it never was in the catalog.</summary>
    public Offer? Find(int productId, int? variantId) => offers.GetValueOrDefault((productId, variantId));

    /// <summary>What is offered of what a line is for.</summary>
    public Offer Of(CartItem item) => Find(item.ProductId, item.VariantId)
        // What lies in a cart is archived, never deleted; a variant that was moved to another product counts as gone.
        ?? new Offer(item.ProductId, item.VariantId, item.ProductName, item.UnitPriceCents, IsSold: false, Available: 0);

    /// <summary>
    /// How many pieces a line may have, at most: what there is, less what other lines of the cart have of it, and no more than a
    /// line may have at all.
    /// </summary>
    /// <param name="line">The line; null for one that is not there yet.</param>
    public static int RoomFor(Cart cart, Offer offer, CartItem? line)
    {
        if (offer.Available is not { } available) return CartLimits.MaxQuantity;
        var elsewhere = cart.Items.Where(item => item != line && offer.IsOf(item)).Sum(item => (long)item.Quantity);
        return (int)Math.Clamp(available - elsewhere, 0, CartLimits.MaxQuantity);
    }
}

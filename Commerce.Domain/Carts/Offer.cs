namespace Commerce.Domain.Carts;

/// <summary>What the shop offers of a product, or of one of its variants, now.</summary>
/// <param name="ProductName">The product's name.</param>
/// <param name="PriceCents">Today's price.</param>
/// <param name="IsSold">Whether it can be bought at all; stock aside.</param>
/// <param name="Available">How many pieces there are; null when it never runs out or backorders are taken.</param>
public sealed record Offer(int ProductId, int? VariantId, string ProductName, int PriceCents, bool IsSold, int? Available)
{
    /// <summary>What the variant is called; null for a product without variants.</summary>
    public string? VariantName { get; init; }

    /// <summary>The variant's, or the product's where it has none of its own.</summary>
    public string? Sku { get; init; }

    /// <summary>Whether a sale takes stock, also where it may go below zero.</summary>
    public bool IsCounted { get; init; }

    /// <summary>Product and variant.</summary>
    public string FullName => VariantName is null ? ProductName : $"{ProductName} / {VariantName}";

    /// <summary>Whether a line is for this.</summary>
    public bool IsOf(CartItem item) => item.ProductId == ProductId && item.VariantId == VariantId;
}

using Commerce.Domain.Inventory;

namespace Commerce.Domain.Catalog.Editing;

/// <summary>A variant as somebody entered it: what is not given stays as it is. Its choices are changed with those of all variants, its stock by the ledger.</summary>
public sealed record EnteredVariant
{
    /// <summary>Which.</summary>
    public required int Id { get; init; }

    /// <summary>The version that was edited; null for whatever it is.</summary>
    public int? ExpectedVersion { get; init; }

    /// <summary>In minor units.</summary>
    public Given<int?> PriceCents { get; init; }

    /// <summary>What it costs more than the product, in minor units, below zero for less; instead of the price.</summary>
    public Given<int?> PriceAdjustmentCents { get; init; }

    /// <summary>Above the price, or null.</summary>
    public Given<int?> CompareAtPriceCents { get; init; }

    public Given<int?> CostCents { get; init; }

    /// <summary>Unique in the shop.</summary>
    public Given<string?> Sku { get; init; }

    public Given<string?> Gtin { get; init; }

    /// <summary>Grams; null when the product's holds.</summary>
    public Given<int?> Weight { get; init; }

    public Given<InventoryPolicy> InventoryPolicy { get; init; }

    public Given<InventoryManagement> InventoryManagement { get; init; }

    public Given<bool> TrackStock { get; init; }

    public Given<bool> IsAvailable { get; init; }

    /// <summary>All its traits.</summary>
    public Given<IReadOnlyList<(string Type, string Value)>> Traits { get; init; }

    /// <summary>The price that is meant, as itself or as the difference.</summary>
    internal Given<int?> PriceBeside(Product product) =>
        PriceAdjustmentCents is { IsGiven: true, Value: { } difference } && !PriceCents.IsGiven ? new(Money.Sum([product.PriceCents, difference])) : PriceCents;

    /// <summary>Writes what is given over a variant, but for its traits.</summary>
    internal void WriteTo(ProductVariant variant, Product product)
    {
        variant.PriceCents = PriceBeside(product).Or(variant.PriceCents) ?? 0;
        variant.CompareAtPriceCents = CompareAtPriceCents.Or(variant.CompareAtPriceCents);
        variant.CostCents = CostCents.Or(variant.CostCents);
        if (Sku.IsGiven) variant.Sku = TextRules.Clean(Sku.Value);
        if (Gtin.IsGiven) variant.Gtin = TextRules.Clean(Gtin.Value);
        variant.Weight = Weight.Or(variant.Weight);
        variant.InventoryPolicy = InventoryPolicy.Or(variant.InventoryPolicy);
        variant.InventoryManagement = InventoryManagement.Or(variant.InventoryManagement);
        variant.TrackStock = TrackStock.Or(variant.TrackStock);
        variant.IsAvailable = IsAvailable.Or(variant.IsAvailable);
    }
}

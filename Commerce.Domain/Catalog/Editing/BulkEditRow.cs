namespace Commerce.Domain.Catalog.Editing;

/// <summary>A row of a bulk edit: a product without variants, or a variant, or a product of which only what is its own is changed. What is not given stays.</summary>
public sealed record BulkEditRow
{
    /// <summary>The product.</summary>
    public required int ProductId { get; init; }

    /// <summary>The variant that price and stock are of; null for the product's own.</summary>
    public int? VariantId { get; init; }

    /// <summary>The version of the variant, or else of the product, that was looked at.</summary>
    public int? ExpectedVersion { get; init; }

    public Given<int?> PriceCents { get; init; }

    public Given<int?> CompareAtPriceCents { get; init; }

    /// <summary>How many there are to be.</summary>
    public int? StockQuantity { get; init; }

    /// <summary>How many there were when it was looked at: refused when somebody sold or booked one since.</summary>
    public int? StockSeen { get; init; }

    /// <summary>The primary category from then on; the others stay, the one it was does not. Of a product only.</summary>
    public int? CategoryId { get; init; }

    /// <summary>Whether the storefront shows the product, or the variant is for sale.</summary>
    public bool? IsActive { get; init; }
}

using Commerce.Domain.Inventory;

namespace Commerce.Domain.Catalog.Editing;

/// <summary>
/// A product as somebody entered it: what is not given stays as it is. Stock is not among it; the ledger changes that. Prices of variants are their own and
/// stay when the product's changes.
/// </summary>
public sealed record EnteredProduct
{
    /// <summary>At most 255 characters; required of a new one.</summary>
    public Given<string?> Name { get; init; }

    public Given<string?> Brand { get; init; }

    /// <summary>The merchant's own kind of product.</summary>
    public Given<string?> ProductType { get; init; }

    /// <summary>Markdown.</summary>
    public Given<string?> Description { get; init; }

    /// <summary>In minor units; required of a new one.</summary>
    public Given<int?> PriceCents { get; init; }

    /// <summary>Above the price, or null.</summary>
    public Given<int?> CompareAtPriceCents { get; init; }

    public Given<int?> CostCents { get; init; }

    /// <summary>Unique in the shop, variants included.</summary>
    public Given<string?> Sku { get; init; }

    public Given<string?> Gtin { get; init; }

    /// <summary>Grams.</summary>
    public Given<int?> Weight { get; init; }

    /// <summary><c>LxWxH cm</c>.</summary>
    public Given<string?> Dimensions { get; init; }

    public Given<string?> SeoTitle { get; init; }

    public Given<string?> SeoDescription { get; init; }

    /// <summary>A new product gets one of its name when none is given.</summary>
    public Given<string?> Slug { get; init; }

    public Given<bool> IsActive { get; init; }

    public Given<bool> TrackStock { get; init; }

    public Given<InventoryPolicy> InventoryPolicy { get; init; }

    public Given<IReadOnlyList<string>> Tags { get; init; }

    /// <summary>All categories it stands in.</summary>
    public Given<IReadOnlyList<int>> CategoryIds { get; init; }

    /// <summary>The primary one of them; else it is the one it was, or the first.</summary>
    public Given<int> PrimaryCategoryId { get; init; }

    /// <summary>Writes what is given over a product, but for its slug and its places in categories.</summary>
    internal void WriteTo(Product product)
    {
        if (Name.IsGiven) product.Name = TextRules.Clean(Name.Value) ?? "";
        product.Brand = Clean(Brand, product.Brand);
        product.ProductType = Clean(ProductType, product.ProductType);
        if (Description.IsGiven && TextRules.Clean(Description.Value) != (product.DescriptionMarkdown ?? product.Description))
            product.DescribeInMarkdown(TextRules.Clean(Description.Value));
        product.PriceCents = PriceCents.Or(product.PriceCents) ?? 0;
        product.CompareAtPriceCents = CompareAtPriceCents.Or(product.CompareAtPriceCents);
        product.CostCents = CostCents.Or(product.CostCents);
        product.Sku = Clean(Sku, product.Sku);
        product.Gtin = Clean(Gtin, product.Gtin);
        product.Weight = Weight.Or(product.Weight);
        product.Dimensions = Dimensions.IsGiven ? Catalog.Dimensions.Normalize(Dimensions.Value) : product.Dimensions;
        product.SeoTitle = Clean(SeoTitle, product.SeoTitle);
        product.SeoDescription = Clean(SeoDescription, product.SeoDescription);
        product.IsActive = IsActive.Or(product.IsActive);
        product.TrackStock = TrackStock.Or(product.TrackStock);
        product.InventoryPolicy = InventoryPolicy.Or(product.InventoryPolicy);
        if (Tags.IsGiven) product.Tags = ProductRules.CleanTags(Tags.Value);
    }

    private static string? Clean(Given<string?> given, string? current) => given.IsGiven ? TextRules.Clean(given.Value) : current;
}

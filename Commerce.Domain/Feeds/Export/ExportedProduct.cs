using System.Text.Json;
using Commerce.Domain.Catalog;
using Commerce.Domain.Feeds.Formats;
using Commerce.Domain.Inventory;

namespace Commerce.Domain.Feeds.Export;

/// <summary>A product as files have it: what is archived is left out, and texts are as a reader gives them back.</summary>
/// <param name="Images">The primary one first.</param>
/// <param name="Categories">Paths from the top of the tree, the primary one first.</param>
internal sealed record ExportedProduct(
    Product Product, IReadOnlyList<ExportedVariant> Variants, IReadOnlyList<ExportedImage> Images, IReadOnlyList<IReadOnlyList<string>> Categories)
{
    public string Name { get; } = FeedText.Fit(Product.Name, FeedValues.MaxNameLength) ?? Product.Slug;

    public string? Description { get; } = FeedText.Fit(Product.Description, FeedValues.MaxDescriptionLength);

    public string? Brand { get; } = FeedText.Fit(Product.Brand, FeedValues.MaxNameLength);

    public string? ProductType { get; } = FeedText.Fit(Product.ProductType, FeedValues.MaxNameLength);

    public string? SeoTitle { get; } = FeedText.Fit(Product.SeoTitle, FeedValues.MaxNameLength);

    public string? SeoDescription { get; } = FeedText.Fit(Product.SeoDescription, FeedValues.MaxSeoDescriptionLength);

    public IReadOnlyList<string> Tags { get; } = [.. Product.Tags.Select(FeedText.Clean).Where(tag => tag.Length > 0)];

    /// <summary>In the order of their names.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; } = AttributesOf(Product.Attributes);

    /// <summary>What is bought where there are no variants.</summary>
    public ExportedOffer Offer { get; } = new(
        FeedText.Fit(Product.Sku, FeedValues.MaxSkuLength), FeedText.Fit(Product.Gtin, 50), Product.PriceCents, Product.CompareAtPriceCents, Product.CostCents,
        Product.StockQuantity, Product.TrackStock, Product.InventoryPolicy, InventoryManagement.Shop, true, Product.Weight);

    /// <summary>The facts of a product's column; none where there are none, or none that can be read.</summary>
    public static SortedDictionary<string, string> AttributesOf(string? json)
    {
        var attributes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (json is null) return attributes;
        foreach (var (name, value) in JsonSerializer.Deserialize<Dictionary<string, string?>>(json)!)
        {
            if (FeedText.Clean(name) == name && name.Length > 0 && FeedText.Fit(value, FeedValues.MaxAttributeLength) is { } text) attributes[name] = text;
        }

        return attributes;
    }
}

/// <summary>One form that a product is bought in.</summary>
/// <param name="Image">The address of the picture that shows it.</param>
internal sealed record ExportedVariant(
    string Name, ExportedOffer Offer, IReadOnlyList<FeedOption> Options, IReadOnlyList<FeedTrait> Traits, string? Image)
{
    public static ExportedVariant Of(ProductVariant variant, IReadOnlyList<ExportedImage> images) => new(
        FeedText.Fit(variant.Name, FeedValues.MaxVariantNameLength) ?? variant.Sku ?? $"{variant.SortOrder + 1}",
        new ExportedOffer(
            FeedText.Fit(variant.Sku, FeedValues.MaxSkuLength), FeedText.Fit(variant.Gtin, 50), variant.PriceCents, variant.CompareAtPriceCents, variant.CostCents,
            variant.StockQuantity, variant.TrackStock, variant.InventoryPolicy, variant.InventoryManagement, variant.IsAvailable, variant.Weight),
        [.. OptionsOf(variant)],
        [.. variant.Traits.OrderBy(trait => trait.Id).Select(trait => new FeedTrait(FeedText.Clean(trait.Type), FeedText.Clean(trait.Value)))
            .Where(trait => trait.Type.Length > 0 && trait.Value.Length > 0)],
        images.FirstOrDefault(image => image.VariantId == variant.Id)?.Url);

    private static IEnumerable<FeedOption> OptionsOf(ProductVariant variant)
    {
        if (variant is { Option1Name: { } name1, Option1Value: { } value1 }) yield return new FeedOption(FeedText.Clean(name1), FeedText.Clean(value1));
        if (variant is { Option2Name: { } name2, Option2Value: { } value2 }) yield return new FeedOption(FeedText.Clean(name2), FeedText.Clean(value2));
        if (variant is { Option3Name: { } name3, Option3Value: { } value3 }) yield return new FeedOption(FeedText.Clean(name3), FeedText.Clean(value3));
    }
}

/// <summary>What is bought, at which price and how much of it is there.</summary>
internal sealed record ExportedOffer(
    string? Sku, string? Gtin, int PriceCents, int? CompareAtPriceCents, int? CostCents, int StockQuantity, bool TrackStock,
    InventoryPolicy InventoryPolicy, InventoryManagement InventoryManagement, bool IsAvailable, int? Weight)
{
    /// <summary>Whether the price before is above the price: formats with a regular price and one of a sale can say that, and nothing else.</summary>
    public bool IsReduced => CompareAtPriceCents > PriceCents;

    /// <summary>The price without the reduction.</summary>
    public int RegularPriceCents => IsReduced ? CompareAtPriceCents!.Value : PriceCents;

    /// <summary>Whether a piece is there to be sold.</summary>
    public bool IsInStock => !TrackStock || StockQuantity > 0;
}

/// <summary>A picture: where it came from, or where the shop has it.</summary>
internal sealed record ExportedImage(string Url, string? AltText, int? VariantId);

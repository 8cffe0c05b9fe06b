using System.Globalization;
using Commerce.Admin.Catalog.Operations;
using Commerce.Admin.Components.Shared;

namespace Commerce.Admin.Catalog.Editing;

/// <summary>What is typed of a product, as fields take it: text, or <c>true</c> and <c>false</c>. <see cref="ProductFields"/> says what each is.</summary>
public sealed record ProductForm
{
    public string Name { get; set; } = "";

    public string Brand { get; set; } = "";

    public string ProductType { get; set; } = "";

    public string Description { get; set; } = "";

    public string Price { get; set; } = "";

    public string CompareAt { get; set; } = "";

    public string Cost { get; set; } = "";

    public string Sku { get; set; } = "";

    public string Gtin { get; set; } = "";

    public string Weight { get; set; } = "";

    public string Dimensions { get; set; } = "";

    public string SeoTitle { get; set; } = "";

    public string SeoDescription { get; set; } = "";

    public string Slug { get; set; } = "";

    public string IsActive { get; set; } = "false";

    public string TrackStock { get; set; } = "true";

    public string InventoryPolicy { get; set; } = "DENY";

    public string Tags { get; set; } = "";

    /// <summary>The ids of its categories, the primary one first, separated by commas.</summary>
    public string Categories { get; set; } = "";

    /// <summary>What is missing or no number, for people; null when it can be sent.</summary>
    public string? Missing(string currency) => string.IsNullOrWhiteSpace(Name) ? "Give the product a name."
        : Money.ToCents(Price, currency) is null ? "Say what it costs; 0 is for free."
        : CompareAt.Length > 0 && Money.ToCents(CompareAt, currency) is not { } former ? "The price before the reduction is no amount."
        : CompareAt.Length > 0 && Money.ToCents(CompareAt, currency) <= Money.ToCents(Price, currency) ? "The price before the reduction must be above the price."
        : Cost.Length > 0 && Money.ToCents(Cost, currency) is null ? "What it costs you is no amount."
        : null;

    public static ProductForm Of(ProductDetail product, string currency) => new()
    {
        Name = product.Name,
        Brand = product.Brand ?? "",
        ProductType = product.ProductType ?? "",
        // HTML stands in Markdown as it is.
        Description = product.DescriptionMarkdown ?? product.Description ?? "",
        Price = Money.ToText(product.PriceCents, currency),
        CompareAt = product.CompareAtPriceCents is { } former ? Money.ToText(former, currency) : "",
        Cost = product.CostCents is { } cost ? Money.ToText(cost, currency) : "",
        Sku = product.Sku ?? "",
        Gtin = product.Gtin ?? "",
        Weight = product.Weight?.ToString(CultureInfo.InvariantCulture) ?? "",
        Dimensions = product.Dimensions ?? "",
        SeoTitle = product.SeoTitle ?? "",
        SeoDescription = product.SeoDescription ?? "",
        Slug = product.Slug,
        IsActive = product.IsActive ? "true" : "false",
        TrackStock = product.TrackStock ? "true" : "false",
        InventoryPolicy = product.InventoryPolicy,
        Tags = string.Join(", ", product.Tags),
        Categories = string.Join(',', product.ProductCategories.OrderByDescending(place => place.IsPrimary).Select(place => place.Category?.Id).OfType<string>())
    };

    public IReadOnlyList<string> CategoryIds => Categories.Split(',', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Puts it into a category, or takes it out.</summary>
    public void Place(string category, bool isIn)
        => Categories = string.Join(',', isIn ? CategoryIds.Append(category).Distinct() : CategoryIds.Where(other => other != category));

    public void MakePrimary(string category) => Categories = string.Join(',', CategoryIds.Where(other => other != category).Prepend(category));
}

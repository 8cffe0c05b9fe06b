using Commerce.Domain.Catalog;
using Commerce.Domain.Catalog.Search;
using Commerce.Domain.Data;

namespace Commerce.Domain.Feeds.Export;

/// <summary>Which products are exported; each condition that is given has to hold. What is archived never is: a feed cannot bring it back.</summary>
public sealed record ProductExportFilter
{
    /// <summary>Whether the storefront shows them; null for all.</summary>
    public bool? IsActive { get; init; }

    /// <summary>A part of the name or of a SKU, in any case.</summary>
    public string? Search { get; init; }

    /// <summary>Slugs of categories: what stands in one of them or in one below it.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    public string? Brand { get; init; }

    /// <summary>Whether there is a picture.</summary>
    public bool? HasImages { get; init; }

    /// <summary>Minor units; this price or more.</summary>
    public int? MinPriceCents { get; init; }

    /// <summary>Minor units; this price or less.</summary>
    public int? MaxPriceCents { get; init; }

    /// <summary>Edited at this time or later, UTC.</summary>
    public DateTime? ChangedFrom { get; init; }

    /// <summary>Edited before this time, UTC.</summary>
    public DateTime? ChangedBefore { get; init; }

    /// <param name="categoryIds">Those of <see cref="Categories"/>.</param>
    internal IQueryable<Product> Apply(CommerceDbContext context, IReadOnlyList<int> categoryIds)
    {
        var products = context.Products.Where(product => product.ArchivedAt == null);
        if (IsActive is { } isActive) products = products.Where(product => product.IsActive == isActive);
        if (Search is { Length: > 0 } search)
        {
            var text = search.Trim().ToLowerInvariant();
            // The database works it out, and knows no cultures.
#pragma warning disable CA1304, CA1311, CA1862
            products = products.Where(product => product.Name.ToLower().Contains(text) || (product.Sku != null && product.Sku.ToLower().Contains(text))
                || product.Variants.Any(variant => variant.ArchivedAt == null && variant.Sku != null && variant.Sku.ToLower().Contains(text)));
#pragma warning restore CA1304, CA1311, CA1862
        }

        if (Categories.Count > 0)
        {
            var shelves = CategoryShelves.Below(context, categoryIds).Select(row => row.ProductId);
            products = products.Where(product => shelves.Contains(product.Id));
        }

        if (Brand is { } brand) products = products.Where(product => product.Brand == brand);
        if (HasImages is { } hasImages) products = products.Where(product => product.Images.Any() == hasImages);
        if (MinPriceCents is { } min) products = products.Where(product => product.PriceCents >= min);
        if (MaxPriceCents is { } max) products = products.Where(product => product.PriceCents <= max);
        if (ChangedFrom is { } from) products = products.Where(product => product.UpdatedAt >= from);
        if (ChangedBefore is { } before) products = products.Where(product => product.UpdatedAt < before);
        return products;
    }
}

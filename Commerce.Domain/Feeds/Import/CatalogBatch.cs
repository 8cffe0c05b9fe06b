using Commerce.Domain.Catalog;
using Commerce.Domain.Data;
using Commerce.Domain.Feeds.Formats;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Feeds.Import;

/// <summary>The part of the catalog that a few rows are about, found by the rows' keys. What is in the database is tracked for change.</summary>
internal sealed class CatalogBatch
{
    private readonly Dictionary<string, Product> _bySlug = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Product> _bySku = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ProductVariant> _variantBySku = new(StringComparer.Ordinal);

    private CatalogBatch(List<Product> products)
    {
        foreach (var product in products) Index(product);
    }

    /// <summary>Loads what the rows name, by SKU and by key; for a trial only what is sold of it, and not to be changed.</summary>
    public static async Task<CatalogBatch> LoadAsync(CommerceDbContext context, IReadOnlyCollection<FeedRow> rows, bool isTrial, CancellationToken cancellationToken)
    {
        var keys = rows.Select(row => row.ProductKey).OfType<string>().Distinct().ToList();
        var skus = rows.SelectMany(row => (string?[])[row.Offer.Sku, row.ParentSku]).OfType<string>().Distinct().ToList();
        // Each by its own index; one query with "or" would read the whole table.
        var ids = await context.Products.Where(product => keys.Contains(product.Slug)).Select(product => product.Id).ToListAsync(cancellationToken);
        ids.AddRange(await context.Products.Where(product => skus.Contains(product.Sku!)).Select(product => product.Id).ToListAsync(cancellationToken));
        // A supplier goes on sending the key that a product had before somebody gave it another address.
        var former = await context.ProductSlugs.Where(row => keys.Contains(row.Slug)).Select(row => new { row.Slug, row.ProductId }).ToListAsync(cancellationToken);
        ids.AddRange(former.Select(row => row.ProductId));
        ids.AddRange(await context.ProductVariants.Where(variant => skus.Contains(variant.Sku!)).Select(variant => variant.ProductId).ToListAsync(cancellationToken));
        if (ids.Count == 0) return new CatalogBatch([]);
        var wanted = ids.Distinct().ToList();
        var products = context.Products.Where(product => wanted.Contains(product.Id));
        var batch = new CatalogBatch(isTrial
            ? await products.Include(product => product.Variants).AsSplitQuery().AsNoTrackingWithIdentityResolution().ToListAsync(cancellationToken)
            : await products
            .Include(product => product.Variants).ThenInclude(variant => variant.Traits)
            .Include(product => product.Images)
            .Include(product => product.RemovedImages)
            .Include(product => product.ProductCategories)
            .AsSplitQuery()
            .ToListAsync(cancellationToken));
        // Only an export names pictures by the shop's own address.
        if (rows.Any(row => row.Images.Append(row.VariantImage).Any(image => image is not null && FeedImages.MayBeOurs(image.Url))))
            await context.ProductImages.Where(image => wanted.Contains(image.ProductId) && image.SourceUrl == null).Select(image => image.Blob).LoadAsync(cancellationToken);
        foreach (var row in former) batch._bySlug[row.Slug] = batch._bySlug.Values.First(product => product.Id == row.ProductId);
        return batch;
    }

    /// <summary>Products that are not in the database yet.</summary>
    public List<Product> New { get; } = [];

    public Product? BySlug(string? slug) => slug is null ? null : _bySlug.GetValueOrDefault(slug);

    public Product? BySku(string? sku) => sku is null ? null : _bySku.GetValueOrDefault(sku);

    public ProductVariant? VariantBySku(string? sku) => sku is null ? null : _variantBySku.GetValueOrDefault(sku);

    /// <summary>Adds a product that the rows below can find.</summary>
    public void Add(Product product)
    {
        New.Add(product);
        Index(product);
    }

    /// <summary>Makes new SKUs of the product known to the rows below.</summary>
    public void Index(Product product)
    {
        _bySlug[product.Slug] = product;
        if (product.Sku is { } sku) _bySku[sku] = product;
        foreach (var variant in product.Variants)
        {
            variant.Product ??= product;
            if (variant.Sku is { } variantSku) _variantBySku[variantSku] = variant;
        }
    }
}

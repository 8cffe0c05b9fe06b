using System.Text.Json;
using Commerce.Domain.Catalog;
using Commerce.Domain.Feeds.Formats;
using Commerce.Domain.Inventory;

namespace Commerce.Domain.Feeds.Import;

/// <summary>
/// Writes a row into its target. Only what the row says and what differs is touched, so that the same file again changes nothing.
/// </summary>
internal sealed class RowWriter(CatalogBatch catalog, CategoryPaths categories, StockLedger ledger, FeedChangeLog log, ProductFeed feed)
{
    private readonly HashSet<Product> _priced = [];
    private bool _isChanged;
    private FeedRow _row = null!;
    private Product _product = null!;
    private ProductVariant? _variant;

    /// <summary>Stock of things that were there before: counted by the ledger once the rest is saved.</summary>
    public List<(FeedRow Row, Product Product, ProductVariant? Variant, int Quantity)> Counts { get; } = [];

    private string Reference => $"product-feed-{feed.Id}";

    /// <param name="writesProduct">False when a row above has already said what the product is.</param>
    public async Task<(Product Product, ProductOutcome Outcome)> WriteAsync(FeedRow row, RowTarget target, bool writesProduct, CancellationToken cancellationToken)
    {
        var isNew = target.Product is null;
        var product = target.Product ?? Create(row);
        (_isChanged, _row, _product, _variant) = (false, row, product, null);
        if (feed.FeedType == FeedType.Products)
        {
            if (writesProduct || isNew) await WriteProductAsync(product, row, cancellationToken);
            foreach (var image in row.Images) WriteImage(product, image, null);
        }

        if (target.IsVariant) WriteVariant(product, target, row);
        else if (row.Kind is FeedRowKind.Simple or FeedRowKind.Parent) WriteProductOffer(product, row.Offer, isNew);
        if (isNew) catalog.Add(product);
        else catalog.Index(product);
        return (product, isNew ? ProductOutcome.Created : _isChanged ? ProductOutcome.Updated : ProductOutcome.Unchanged);
    }

    private Product Create(FeedRow row)
    {
        var name = row.Product.Name ?? row.ProductKey ?? row.Offer.Sku!;
        var wanted = row.ProductKey ?? (Slugs.From(name) is { Length: > 0 } made ? made : "product");
        var slug = wanted;
        for (var n = 2; catalog.BySlug(slug) is not null; n++) slug = $"{wanted}-{n}";
        return new Product { Name = name, Slug = slug, IsActive = true, PriceCents = row.Offer.PriceCents ?? 0 };
    }

    private async Task WriteProductAsync(Product product, FeedRow row, CancellationToken cancellationToken)
    {
        var given = row.Product;
        Set("name", product.Name, given.Name, value => product.Name = value!);
        if (!FeedText.IsSame(product.Description, given.Description))
        {
            Set("description", product.Description, given.Description is null ? null : SafeHtml.From(given.Description), value =>
            {
                product.Description = value;
                if (product.DescriptionMarkdown is { } markdown) Change("descriptionMarkdown", markdown, null, () => product.DescriptionMarkdown = null);
            });
        }

        Set("brand", product.Brand, given.Brand, value => product.Brand = value);
        Set("productType", product.ProductType, given.ProductType, value => product.ProductType = value);
        Set("seoTitle", product.SeoTitle, given.SeoTitle, value => product.SeoTitle = value);
        Set("seoDescription", product.SeoDescription, given.SeoDescription, value => product.SeoDescription = value);
        Set("dimensions", product.Dimensions, given.Dimensions, value => product.Dimensions = value);
        Set("isActive", product.IsActive, given.IsActive, value => product.IsActive = value);
        if (given.Tags is { } tags && !product.Tags.Select(FeedText.Clean).Where(tag => tag.Length > 0).SequenceEqual(tags)) Change("tags", product.Tags, tags, () => product.Tags = [.. tags]);
        if (given.Attributes is { } attributes) WriteAttributes(product, attributes);
        for (var i = 0; i < given.Categories?.Count; i++)
        {
            if (given.Categories[i].Count > 0)
                WriteCategory(product, await categories.FindOrAddAsync(given.Categories[i], cancellationToken), isPrimary: i == 0);
        }
    }

    private void WriteAttributes(Product product, IReadOnlyDictionary<string, string> attributes)
    {
        var before = product.Attributes is null ? [] : JsonSerializer.Deserialize<SortedDictionary<string, string>>(product.Attributes) ?? [];
        if (attributes.All(pair => before.TryGetValue(pair.Key, out var value) && FeedText.IsSame(value, pair.Value))) return;
        foreach (var (name, value) in attributes.Where(pair => !FeedText.IsSame(before.GetValueOrDefault(pair.Key), pair.Value))) before[name] = value;
        var after = JsonSerializer.Serialize(before);
        Change("attributes", product.Attributes, after, () => product.Attributes = after);
    }

    private void WriteCategory(Product product, Category category, bool isPrimary)
    {
        var row = product.ProductCategories.FirstOrDefault(entry => entry.Category == category || (category.Id != 0 && entry.CategoryId == category.Id));
        if (row is not null) return;
        Change("category", null, category.Name, () =>
        {
            product.ProductCategories.Add(new ProductCategory { Category = category });
            // The merchant's choice of the primary category stands; a feed makes one only where there is none.
            if (isPrimary && product.CategoryId is null) product.Category ??= category;
        });
    }

    private void WriteImage(Product product, FeedImage given, ProductVariant? variant)
    {
        // A picture is the product's, also where a variant's row brings it.
        var rowsVariant = _variant;
        _variant = null;
        WriteImageOf(product, given, variant);
        _variant = rowsVariant;
    }

    private void WriteImageOf(Product product, FeedImage given, ProductVariant? variant)
    {
        if (product.Images.FirstOrDefault(other => FeedImages.IsThat(other, given.Url)) is { } image)
        {
            Set("altText:" + given.Url, image.AltText, given.AltText, value => image.AltText = value);
            if (variant is not null && image is { Variant: null, VariantId: null }) Change("imageVariant:" + given.Url, null, variant.Name, () => image.Variant = variant);
            return;
        }

        // Somebody has taken it away: that stands.
        if (product.RemovedImages.Any(removed => removed.SourceUrl == given.Url)) return;
        image = ProductImage.NamedBy(feed, given.Url, feed.StartedAt!.Value);
        image.AltText = given.AltText;
        image.Variant = variant;
        image.SortOrder = product.Images.Select(other => other.SortOrder + 1).DefaultIfEmpty(0).Max();
        image.IsPrimary = product.Images.All(other => !other.IsPrimary);
        Change("image", null, given.Url, () => product.Images.Add(image));
    }

    private void WriteVariant(Product product, RowTarget target, FeedRow row)
    {
        var variant = target.Variant;
        var isNew = variant is null;
        if (variant is null)
        {
            variant = new ProductVariant { Product = product, SortOrder = product.Variants.Count };
            product.Variants.Add(variant);
            _isChanged = true;
            // What a product with variants costs is what its first one costs.
            if (product.PriceCents == 0 && !_priced.Contains(product) && row.Offer.PriceCents is { } price) Set("priceCents", product.PriceCents, price, value => product.PriceCents = value);
            if (product.Id != 0) log.VariantCreated(row, product, variant);
        }

        _variant = variant;

        if (feed.FeedType == FeedType.Products)
        {
            // Without options a row says nothing of them, as with any blank cell.
            if (row.Kind == FeedRowKind.Variant && (isNew || row.Options.Count > 0)) WriteOptions(variant, target.Options);
            Set("name", variant.Name, row.VariantName ?? (isNew ? NameOf(product, target.Options) : null), value => variant.Name = value!);
            Set("sku", variant.Sku, row.Offer.Sku, value => variant.Sku = value);
            Set("gtin", variant.Gtin, row.Offer.Gtin, value => variant.Gtin = value);
            Set("weight", variant.Weight, row.Offer.Weight, value => variant.Weight = value);
            foreach (var traits in row.Traits.GroupBy(trait => trait.Type, StringComparer.OrdinalIgnoreCase)) WriteTraits(variant, [.. traits]);
            if (row.VariantImage is { } image) WriteImage(product, image, variant);
        }

        if (feed.FeedType != FeedType.Inventory)
        {
            SetCompareAt(variant.PriceCents, variant.CompareAtPriceCents, row.Offer, value => variant.CompareAtPriceCents = value);
            Set("priceCents", variant.PriceCents, row.Offer.PriceCents, value => variant.PriceCents = value);
            Set("costCents", variant.CostCents, row.Offer.CostCents, value => variant.CostCents = value);
        }

        if (feed.FeedType == FeedType.Prices) return;
        if (feed.FeedType == FeedType.Products)
        {
            Set("inventoryPolicy", variant.InventoryPolicy, row.Offer.InventoryPolicy, value => variant.InventoryPolicy = value);
            // Who would count what is not counted is nobody's business: such a file may not even be able to say it.
            if (isNew || variant.TrackStock || row.Offer.TrackStock != false || row.Offer.InventoryManagement != InventoryManagement.None)
                Set("inventoryManagement", variant.InventoryManagement, row.Offer.InventoryManagement, value => variant.InventoryManagement = value);
            Set("isAvailable", variant.IsAvailable, row.Offer.IsAvailable, value => variant.IsAvailable = value);
        }

        Set("trackStock", variant.TrackStock, row.Offer.TrackStock, value => variant.TrackStock = value);
        WriteStock(product, variant, row.Offer.StockQuantity, isNew);
    }

    private void WriteProductOffer(Product product, FeedOffer offer, bool isNew)
    {
        if (feed.FeedType == FeedType.Products)
        {
            Set("sku", product.Sku, offer.Sku, value => product.Sku = value);
            Set("gtin", product.Gtin, offer.Gtin, value => product.Gtin = value);
            Set("weight", product.Weight, offer.Weight, value => product.Weight = value);
        }

        if (feed.FeedType != FeedType.Inventory)
        {
            if (offer.PriceCents is not null) _priced.Add(product);
            SetCompareAt(product.PriceCents, product.CompareAtPriceCents, offer, value => product.CompareAtPriceCents = value);
            Set("priceCents", product.PriceCents, offer.PriceCents, value => product.PriceCents = value);
            Set("costCents", product.CostCents, offer.CostCents, value => product.CostCents = value);
        }

        if (feed.FeedType == FeedType.Prices) return;
        if (feed.FeedType == FeedType.Products) Set("inventoryPolicy", product.InventoryPolicy, offer.InventoryPolicy, value => product.InventoryPolicy = value);
        Set("trackStock", product.TrackStock, offer.TrackStock, value => product.TrackStock = value);
        WriteStock(product, null, offer.StockQuantity, isNew);
    }

    private void WriteStock(Product product, ProductVariant? variant, int? quantity, bool isNew)
    {
        if (quantity is not { } count || count == (variant?.StockQuantity ?? product.StockQuantity)) return;
        _isChanged = true;
        if (!isNew) Counts.Add((_row, product, variant, count));
        else ledger.Open(product, variant, count, InventoryTransactionType.Import, Reference);
    }

    private void WriteOptions(ProductVariant variant, IReadOnlyList<FeedOption> options)
    {
        Set("option1Name", variant.Option1Name, options.ElementAtOrDefault(0)?.Name, value => variant.Option1Name = value);
        Set("option1Value", variant.Option1Value, options.ElementAtOrDefault(0)?.Value, value => variant.Option1Value = value);
        Set("option2Name", variant.Option2Name, options.ElementAtOrDefault(1)?.Name, value => variant.Option2Name = value);
        Set("option2Value", variant.Option2Value, options.ElementAtOrDefault(1)?.Value, value => variant.Option2Value = value);
        Set("option3Name", variant.Option3Name, options.ElementAtOrDefault(2)?.Name, value => variant.Option3Name = value);
        Set("option3Value", variant.Option3Value, options.ElementAtOrDefault(2)?.Value, value => variant.Option3Value = value);
    }

    /// <summary>Facts of one kind: a single one takes the place of the one there is, several are added to it.</summary>
    private void WriteTraits(ProductVariant variant, IReadOnlyList<FeedTrait> given)
    {
        foreach (var trait in given)
        {
            var known = variant.Traits.Where(other => string.Equals(other.Type, trait.Type, StringComparison.OrdinalIgnoreCase)).ToList();
            if (known.Exists(other => FeedText.IsSame(other.Value, trait.Value))) continue;
            if (given.Count > 1 || known.Count == 0) Change("trait:" + trait.Type, null, trait.Value, () => variant.Traits.Add(new VariantTrait { Type = trait.Type, Value = trait.Value }));
            else Change("trait:" + trait.Type, known[0].Value, trait.Value, () => known[0].Value = trait.Value);
        }
    }

    /// <summary>Another price without a former one ends a reduction that the former price no longer shows.</summary>
    /// <param name="currentPrice">As it is before the row.</param>
    private void SetCompareAt(int currentPrice, int? current, FeedOffer offer, Action<int?> assign)
    {
        if (offer.CompareAtPriceCents is { } given) Set("compareAtPriceCents", current, given, value => assign(value));
        else if (offer.PriceCents is { } price && price != currentPrice && current <= price) Change("compareAtPriceCents", current, null, () => assign(null));
    }

    private static string NameOf(Product product, IReadOnlyList<FeedOption> options) =>
        options.Count == 0 ? product.Name : string.Join(" / ", options.Select(option => option.Value));

    private void Set<T>(string field, T current, T? given, Action<T> assign) where T : struct
    {
        if (given is { } value && !EqualityComparer<T>.Default.Equals(current, value)) Change(field, current, value, () => assign(value));
    }

    private void Set<T>(string field, T? current, T? given, Action<T> assign) where T : struct
    {
        if (given is { } value && !EqualityComparer<T?>.Default.Equals(current, value)) Change(field, current, value, () => assign(value));
    }

    private void Set(string field, string? current, string? given, Action<string?> assign)
    {
        if (given is not null && !FeedText.IsSame(current, given)) Change(field, current, given, () => assign(given));
    }

    private void Change(string field, object? old, object? value, Action assign)
    {
        if (_product.Id != 0 && _variant?.Id != 0) log.Changed(_row, _product, _variant, field, FeedChangeLog.Text(old), FeedChangeLog.Text(value));
        assign();
        _isChanged = true;
    }
}

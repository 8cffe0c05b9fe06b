using Commerce.Domain.Catalog;
using Commerce.Domain.Feeds.Formats;

namespace Commerce.Domain.Feeds.Import;

/// <summary>What a row is to change. Null parts are yet to be made.</summary>
internal sealed record RowTarget(Product? Product, ProductVariant? Variant, bool IsVariant, IReadOnlyList<FeedOption> Options)
{
    /// <summary>
    /// Finds the target, or says why there is none; neither where the feed's mode leaves the row out. Nothing is changed here: a row that is refused
    /// has left nothing behind.
    /// </summary>
    public static (RowTarget? Target, FeedRowError? Refusal) Resolve(FeedRow row, CatalogBatch catalog, ProductFeed feed, bool mayInventParent)
    {
        var sku = row.Offer.Sku;
        var variant = catalog.VariantBySku(sku);
        var bySku = variant?.Product ?? catalog.BySku(sku);
        var byKey = catalog.BySlug(row.ProductKey) ?? catalog.BySku(row.ParentSku) ?? catalog.VariantBySku(row.ParentSku)?.Product;
        if (row.IsKeyAuthoritative && row.ProductKey is not null && bySku is not null && bySku != byKey) return (null, FeedRefusals.SkuTaken(sku!, bySku.Name));

        var product = row.IsKeyAuthoritative ? byKey ?? bySku : bySku ?? ByKeyUnlessAnotherSku(row, byKey);
        // What was there before the feed; what it has made itself is its own to go on with.
        if (feed.Mode == FeedMode.CreateOnly && product is { Id: not 0 } && product.CreatedAt <= feed.StartedAt) return (null, null);
        if (product?.ArchivedAt is not null) return (null, FeedRefusals.ArchivedProduct(product.Name));
        if (feed.FeedType != FeedType.Products)
            return product is null ? (null, FeedRefusals.UnknownProduct(row)) : ResolveOffer(row, product, variant, feed);
        if (product is null)
        {
            if (feed.Mode == FeedMode.UpdateOnly) return (null, null);
            if (row.Kind == FeedRowKind.Image && !mayInventParent) return (null, FeedRefusals.UnknownProduct(row));
            if (row.Product.Name is null && !mayInventParent) return (null, row.Kind == FeedRowKind.Variant && !row.IsKeyAuthoritative ? FeedRefusals.UnknownParent(row) : FeedRefusals.MissingName(row));
            if (row.Kind is not (FeedRowKind.Parent or FeedRowKind.Image) && row.Offer.PriceCents is null) return (null, FeedRefusals.MissingPrice(row));
            return (new RowTarget(null, null, row.Kind == FeedRowKind.Variant, VariantOptions(row, row.Options)), null);
        }

        return ResolveOffer(row, product, variant, feed);
    }

    private static (RowTarget? Target, FeedRowError? Refusal) ResolveOffer(FeedRow row, Product product, ProductVariant? variant, ProductFeed feed)
    {
        // A plain row whose SKU is that of a variant is about the variant.
        if (row.Kind != FeedRowKind.Variant) return (new RowTarget(product, variant, variant is not null, []), null);
        var options = VariantOptions(row, row.Options);
        var twin = Twin(product, options);
        variant ??= row.Offer.Sku is null || twin?.Sku is null ? twin : row.IsKeyAuthoritative ? twin : null;
        if (twin is not null && twin != variant)
        {
            if (row.IsKeyAuthoritative || row.Offer.Sku is null) return (null, FeedRefusals.OptionsTaken(row, twin.Sku));
            // Such formats do not name every difference: the SKU is the one that always holds.
            options = [.. row.Options.Take(2), new FeedOption("Variant", row.Offer.Sku)];
        }

        if (variant is null && feed.FeedType != FeedType.Products) return (null, FeedRefusals.UnknownProduct(row));
        if (variant is null && feed.Mode == FeedMode.UpdateOnly) return (null, null);
        if (variant is null && row.Offer.PriceCents is null) return (null, FeedRefusals.MissingPrice(row));
        return (new RowTarget(product, variant, true, options), null);
    }

    private static Product? ByKeyUnlessAnotherSku(FeedRow row, Product? byKey) =>
        row.Kind == FeedRowKind.Simple && byKey?.Sku is not null && row.Offer.Sku is not null && byKey.Sku != row.Offer.Sku ? null : byKey;

    private static IReadOnlyList<FeedOption> VariantOptions(FeedRow row, IReadOnlyList<FeedOption> options) =>
        row.Kind == FeedRowKind.Variant && options.Count == 0 && !row.IsWithoutOptions && row.Offer.Sku is { } sku ? [new FeedOption("Variant", sku)] : options;

    private static ProductVariant? Twin(Product product, IReadOnlyList<FeedOption> options) => product.Variants.FirstOrDefault(variant =>
        variant.ArchivedAt is null
        && FeedText.IsSame(variant.Option1Value, options.ElementAtOrDefault(0)?.Value)
        && FeedText.IsSame(variant.Option2Value, options.ElementAtOrDefault(1)?.Value)
        && FeedText.IsSame(variant.Option3Value, options.ElementAtOrDefault(2)?.Value));
}

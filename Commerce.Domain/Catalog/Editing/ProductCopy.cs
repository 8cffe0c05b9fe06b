namespace Commerce.Domain.Catalog.Editing;

/// <summary>Copies a product with what hangs on it, but for what only one thing can have.</summary>
internal static class ProductCopy
{
    public static string NameOf(string name) => $"{name[..Math.Min(name.Length, 248)]} (copy)";

    /// <summary>A copy that is not in the database yet: hidden, without stock, SKU, GTIN and address.</summary>
    /// <param name="original">With its variants, pictures and places.</param>
    public static Product Of(Product original, string name)
    {
        var copy = new Product
        {
            Name = name,
            Description = original.Description,
            DescriptionMarkdown = original.DescriptionMarkdown,
            PriceCents = original.PriceCents,
            CompareAtPriceCents = original.CompareAtPriceCents,
            CostCents = original.CostCents,
            TrackStock = original.TrackStock,
            InventoryPolicy = original.InventoryPolicy,
            IsActive = false,
            Weight = original.Weight,
            Dimensions = original.Dimensions,
            Brand = original.Brand,
            ProductType = original.ProductType,
            Tags = [.. original.Tags],
            CategoryId = original.CategoryId,
            SeoDescription = original.SeoDescription,
            Attributes = original.Attributes,
            ProductCategories = [.. original.ProductCategories.Select(place => new ProductCategory { CategoryId = place.CategoryId })],
        };
        var variants = original.Variants.ToDictionary(variant => variant.Id, Of);
        foreach (var variant in variants.Values.OrderBy(variant => variant.SortOrder)) copy.Variants.Add(variant);
        foreach (var image in original.Images.OrderBy(image => image.SortOrder))
            copy.Images.Add(Of(image, image.VariantId is { } shown ? variants.GetValueOrDefault(shown) : null));
        return copy;
    }

    private static ProductVariant Of(ProductVariant original) => new()
    {
        Name = original.Name,
        PriceCents = original.PriceCents,
        CompareAtPriceCents = original.CompareAtPriceCents,
        CostCents = original.CostCents,
        InventoryManagement = original.InventoryManagement,
        InventoryPolicy = original.InventoryPolicy,
        TrackStock = original.TrackStock,
        IsAvailable = original.IsAvailable,
        Option1Name = original.Option1Name,
        Option1Value = original.Option1Value,
        Option2Name = original.Option2Name,
        Option2Value = original.Option2Value,
        Option3Name = original.Option3Name,
        Option3Value = original.Option3Value,
        Weight = original.Weight,
        SortOrder = original.SortOrder,
        Traits = [.. original.Traits.Select(trait => new VariantTrait { Type = trait.Type, Value = trait.Value })],
    };

    private static ProductImage Of(ProductImage original, ProductVariant? variant) => new()
    {
        Variant = variant,
        BlobId = original.BlobId,
        SourceUrl = original.SourceUrl,
        FetchStatus = original.FetchStatus,
        FetchAt = original.FetchAt,
        FetchAttempts = original.FetchAttempts,
        FetchFailure = original.FetchFailure,
        FetchMessage = original.FetchMessage,
        FetchedAt = original.FetchedAt,
        AltText = original.AltText,
        IsPrimary = original.IsPrimary,
        SortOrder = original.SortOrder,
        Renditions = [.. original.Renditions.Select(row => new ImageRendition { Size = row.Size, BlobId = row.BlobId })],
    };
}

using Commerce.Domain.Files;

namespace Commerce.Domain.Catalog;

/// <summary>A picture of a product: a stored blob, or an address it can be fetched from, or both.</summary>
public sealed class ProductImage
{
    public int Id { get; set; }

    public int ProductId { get; set; }

    /// <summary>The variant it shows, when it shows one in particular.</summary>
    public int? VariantId { get; set; }

    /// <summary>Null until the picture behind <see cref="SourceUrl"/> was fetched.</summary>
    public int? BlobId { get; set; }

    /// <summary>Where a feed said the picture is.</summary>
    public string? SourceUrl { get; set; }

    public string? AltText { get; set; }

    /// <summary>At most one image of a product is primary.</summary>
    public bool IsPrimary { get; set; }

    public int SortOrder { get; set; }

    public Product? Product { get; set; }

    public ProductVariant? Variant { get; set; }

    public Blob? Blob { get; set; }

    /// <summary>The picture in the sizes it is shown in; none where only the original is kept.</summary>
    public ICollection<ImageRendition> Renditions { get; set; } = [];
}

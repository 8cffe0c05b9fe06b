using Commerce.Domain.Data;
using Commerce.Domain.Feeds;
using Commerce.Domain.Files;
using Commerce.Domain.Web;

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

    /// <summary>Whether the picture behind <see cref="SourceUrl"/> is here by now; null where there was never one to be fetched.</summary>
    public ImageFetchStatus? FetchStatus { get; internal set; }

    /// <summary>When it is fetched, or tried again; while somebody is fetching it, when others may take it over.</summary>
    public DateTime? FetchAt { get; internal set; }

    /// <summary>How often it was tried.</summary>
    public int FetchAttempts { get; internal set; }

    /// <summary>Why the last try came to nothing.</summary>
    public WebFailure? FetchFailure { get; internal set; }

    /// <summary>The same for people, with what to do about it.</summary>
    public string? FetchMessage { get; internal set; }

    public DateTime? FetchedAt { get; internal set; }

    /// <summary>The feed that named it first.</summary>
    public int? ProductFeedId { get; internal set; }

    public Product? Product { get; set; }

    public ProductVariant? Variant { get; set; }

    public Blob? Blob { get; set; }

    public ProductFeed? ProductFeed { get; set; }

    /// <summary>The picture in the sizes it is shown in; none where only the original is kept.</summary>
    public ICollection<ImageRendition> Renditions { get; set; } = [];

    /// <summary>A picture that a feed names, to be fetched as soon as somebody comes to it.</summary>
    public static ProductImage NamedBy(ProductFeed feed, string sourceUrl, DateTime now) => new()
    {
        SourceUrl = sourceUrl,
        FetchStatus = ImageFetchStatus.Pending,
        FetchAt = UtcDateTimeConverter.Normalize(now),
        ProductFeedId = feed.Id,
    };
}

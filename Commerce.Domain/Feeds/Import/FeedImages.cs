using Commerce.Domain.Catalog;

namespace Commerce.Domain.Feeds.Import;

/// <summary>Tells whether a picture of a feed is one that the product has.</summary>
internal static class FeedImages
{
    private const string Files = "/files/";

    /// <summary>Whether an address looks like that of a file of a shop.</summary>
    public static bool MayBeOurs(string url) => url.Contains(Files, StringComparison.Ordinal);

    /// <summary>By the address that a feed gave it, or, where it was uploaded, by that of the shop's own file, on whatever host.</summary>
    public static bool IsThat(ProductImage image, string url) => image.SourceUrl is { } source
        ? source == url
        : image.Blob is { } blob && url.EndsWith(Files + blob.Checksum, StringComparison.Ordinal);
}

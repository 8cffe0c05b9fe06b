namespace Commerce.Domain.Feeds;

/// <summary>
/// What one row of a feed did, or in a dry run would do, to one field. No foreign keys to the catalog: the list outlives what it tells of, and
/// is written in bulk.
/// </summary>
public sealed class ProductFeedChange
{
    public int Id { get; set; }

    public int ProductFeedId { get; set; }

    /// <summary>The line of the file, or the item of an XML feed, counted from 1.</summary>
    public int RowNumber { get; set; }

    public FeedChangeKind Kind { get; set; }

    /// <summary>Null of a product that a dry run would create.</summary>
    public int? ProductId { get; set; }

    /// <summary>Null where the product itself is meant.</summary>
    public int? VariantId { get; set; }

    /// <summary>The name of the product, and of the variant, when it was changed.</summary>
    public string Name { get; set; } = "";

    public string? Sku { get; set; }

    /// <summary>As the graph names it (<c>priceCents</c>); null of what was created.</summary>
    public string? Field { get; set; }

    public string? OldValue { get; set; }

    public string? NewValue { get; set; }

    /// <summary>Null while it stands.</summary>
    public FeedRevert? Revert { get; set; }

    /// <summary>Why it was not taken back.</summary>
    public string? RevertNote { get; set; }

    public ProductFeed? ProductFeed { get; set; }
}

namespace Commerce.Domain.Feeds.Mapping;

/// <summary>What is known of a feed's columns. Apart from the feed, because most have nothing to say of theirs.</summary>
public sealed class FeedHeader
{
    public int Id { get; set; }

    public int ProductFeedId { get; set; }

    /// <summary>Whose file it is, if somebody said so.</summary>
    public string? Supplier { get; set; }

    /// <summary>The supplier's columns as they were when the feed was uploaded; as <see cref="FeedMapping.Columns"/>.</summary>
    public string? Mapping { get; set; }

    /// <summary>Columns that nobody knows, as a JSON list: they were passed over.</summary>
    public string? Unknown { get; set; }

    public ProductFeed? ProductFeed { get; set; }

    /// <summary>The columns that nobody knows.</summary>
    public IReadOnlyList<string> ReadUnknown() => FeedHeaders.ReadUnknown(Unknown);
}

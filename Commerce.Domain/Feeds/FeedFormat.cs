namespace Commerce.Domain.Feeds;

/// <summary>How a feed is written.</summary>
public enum FeedFormat
{
    ShopifyCsv,
    GoogleTsv,
    GoogleXml,

    // One word, because the format's public name is WOOCOMMERCE_CSV.
    WoocommerceCsv,

    /// <summary>JSON Lines: one object per line.</summary>
    Jsonl,
}

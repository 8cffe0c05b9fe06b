namespace Commerce.Domain.Feeds.Formats;

/// <summary>The formats that are read.</summary>
public static class FeedReaders
{
    private static readonly IFeedReader[] All =
        [new ShopifyCsvReader(), new GoogleTsvReader(), new GoogleXmlReader(), new WoocommerceCsvReader(), new JsonlReader()];

    /// <summary>The reader of a format.</summary>
    public static IFeedReader For(FeedFormat format) => All.Single(reader => reader.Format == format);
}

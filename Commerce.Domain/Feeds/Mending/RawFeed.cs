namespace Commerce.Domain.Feeds.Mending;

/// <summary>A feed's file row by row, cells untouched, and the way to write rows of it again.</summary>
internal abstract class RawFeed
{
    /// <summary>What stands before the rows.</summary>
    public abstract string Head { get; }

    /// <summary>What stands behind them.</summary>
    public virtual string Tail => "";

    /// <param name="content">Seekable; read from its beginning.</param>
    public static RawFeed Open(Stream content, FeedFormat format) => format switch
    {
        FeedFormat.Jsonl => new RawLines(content),
        FeedFormat.GoogleXml => new RawItems(content),
        FeedFormat.ShopifyCsv or FeedFormat.WoocommerceCsv or FeedFormat.GoogleTsv => new RawTable(content, format),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
    };

    /// <summary>The rows with the numbers that errors name, up to where the file can be read.</summary>
    public abstract IEnumerable<(int Number, List<FeedCell> Cells)> Rows();

    /// <summary>The row with its end of line.</summary>
    public abstract string Write(IReadOnlyList<FeedCell> cells);
}

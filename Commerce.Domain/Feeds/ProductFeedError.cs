namespace Commerce.Domain.Feeds;

/// <summary>What is wrong with one row of a feed, and how to mend it. A table of its own: a feed may have 100,000 of them.</summary>
public sealed class ProductFeedError
{
    public int Id { get; set; }

    public int ProductFeedId { get; set; }

    /// <summary>The line of the file, or the item of an XML feed, counted from 1.</summary>
    public int RowNumber { get; set; }

    /// <summary>The column's name in the file; null when the whole row is meant.</summary>
    public string? Column { get; set; }

    /// <summary>What stood there, shortened when it is long.</summary>
    public string? Value { get; set; }

    public string Code { get; set; } = "";

    public string Message { get; set; } = "";

    public ProductFeed? ProductFeed { get; set; }
}

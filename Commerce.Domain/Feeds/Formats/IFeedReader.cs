using Commerce.Domain.Feeds.Mapping;

namespace Commerce.Domain.Feeds.Formats;

/// <summary>Reads one format, row by row: what it holds in memory does not grow with the file.</summary>
public interface IFeedReader
{
    FeedFormat Format { get; }

    /// <summary>The rows in the order of the file. Bad rows are rows with errors.</summary>
    /// <exception cref="UnreadableFeedException">From here on the file cannot be understood; the rows before stand.</exception>
    IEnumerable<FeedRow> Read(Stream content, FeedReadOptions options);
}

/// <summary>What a reader must know of the shop.</summary>
/// <param name="Currency">The shop's currency, ISO 4217.</param>
/// <param name="Now">For prices that hold for a time, UTC.</param>
public sealed record FeedReadOptions(string Currency, DateTime Now)
{
    /// <summary>What the file's supplier calls the columns of a table.</summary>
    public IReadOnlyList<MappedColumn> Columns { get; init; } = [];
}

/// <summary>The file is no feed, or stops being one at a place.</summary>
public sealed class UnreadableFeedException(string message, int line = 1, int column = 1)
    : DomainException("UNREADABLE_FEED", $"{message} (line {line}, column {column})")
{
    /// <summary>Counted from 1.</summary>
    public int Line { get; } = line;

    /// <summary>Counted from 1.</summary>
    public int Column { get; } = column;

    /// <summary>The columns of a table of which nobody knows what it is.</summary>
    public IReadOnlyList<string> UnknownColumns { get; init; } = [];
}

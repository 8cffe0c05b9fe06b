namespace Commerce.Domain.Feeds.Mending;

/// <summary>Refused rows of a feed, as they stand in its file.</summary>
/// <param name="Head">What stands before the rows in a file of that format, such as the header.</param>
/// <param name="Tail">What stands behind them.</param>
/// <param name="HasMore">Whether there are others behind the last of these.</param>
public sealed record FailingRows(string Head, string Tail, IReadOnlyList<FailingRow> Rows, bool HasMore);

/// <summary>A refused row.</summary>
/// <param name="RowNumber">The line of the file, or the item of an XML feed, counted from 1.</param>
/// <param name="Cells">By the header; a line of JSON and an item of XML is a cell of its own.</param>
/// <param name="Text">The row in the format it came in, with its end of line.</param>
/// <param name="Errors">Why it was refused.</param>
public sealed record FailingRow(int RowNumber, IReadOnlyList<FeedCell> Cells, string Text, IReadOnlyList<ProductFeedError> Errors);

/// <summary>What stands below a column.</summary>
public sealed record FeedCell(string Column, string Value);

/// <summary>A refused row with the cells that are to be others.</summary>
public sealed record MendedRow(int RowNumber, IReadOnlyList<FeedCell> Cells);

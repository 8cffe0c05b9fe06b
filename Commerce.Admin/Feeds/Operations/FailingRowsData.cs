using Commerce.Admin.Client;

namespace Commerce.Admin.Feeds.Operations;

/// <param name="ProductFeed">Null when there is none with that id.</param>
public sealed record FailingRowsData(FailingFeed? ProductFeed)
{
    public static readonly GraphQLOperation<FailingRowsData> Operation = GraphQLOperation<FailingRowsData>.Load("Feeds/Operations/FailingRows.graphql");
}

public sealed record FailingFeed(string Id, string Filename, string? Format, bool DryRun, FailingRowPage? FailingRows);

/// <param name="Head">What stands before the rows in a file of that format.</param>
/// <param name="Tail">What stands behind them.</param>
public sealed record FailingRowPage(string Head, string Tail, bool HasMore, IReadOnlyList<FailingRow> Rows);

/// <param name="Text">In the format it came in.</param>
public sealed record FailingRow(int RowNumber, string Text, IReadOnlyList<FailingCell> Cells, IReadOnlyList<FailingReason> Errors);

public sealed record FailingCell(string Column, string Value);

/// <param name="Column">Null when the whole row is meant.</param>
public sealed record FailingReason(string? Column, string Code, string Message);

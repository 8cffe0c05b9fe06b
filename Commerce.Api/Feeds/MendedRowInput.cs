using Commerce.Domain.Feeds.Mending;

namespace Commerce.Api.Feeds;

/// <summary>A refused row with the cells that are to be others.</summary>
/// <param name="RowNumber">The line of the file, or the item of an XML feed, counted from 1.</param>
/// <param name="Cells">Only those that are to be others.</param>
public sealed record MendedRowInput(int RowNumber, IReadOnlyList<MendedCellInput> Cells)
{
    internal MendedRow ToRow() => new(RowNumber, [.. Cells.Select(cell => new FeedCell(cell.Column, cell.Value))]);
}

/// <summary>What is to stand below a column.</summary>
/// <param name="Column">The column's name in the file.</param>
/// <param name="Value">What is to stand there; blank to leave alone what the shop has.</param>
public sealed record MendedCellInput(string Column, string Value);

using Commerce.Admin.Client;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Feeds.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Feeds.Mending;

/// <summary>The refused rows of a feed as a grid: what is wrong is mended in its cells, and they are brought again.</summary>
public sealed partial class FeedMendPage
{
    private const int PageSize = 25;

    /// <summary>What was typed, by row and column.</summary>
    private readonly Dictionary<int, Dictionary<string, string>> mended = [];
    private readonly List<FailingRow> rows = [];
    private List<string> columns = [];
    private FailingFeed? feed;
    private IReadOnlyList<UserError> refusals = [];
    private GraphQLFailure? failure;
    private bool hasMore;
    private bool isBusy;

    [Parameter]
    public required string Id { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    private IReadOnlyList<Crumb> Crumbs => [new("Feeds", AdminLinks.FeedsPath), new(feed?.Filename ?? "Feed", AdminLinks.Feed(AdminLinks.IdOf(Id)))];

    /// <summary>Whether a row is one text, and no cells.</summary>
    private bool IsWhole => feed?.Format is "JSONL" or "GOOGLE_XML";

    private string Meaning => feed?.DryRun == true
        ? "Mend what you can; the whole file is previewed again then, with these rows as they stand here."
        : "Mend what you can; all refused rows are imported again then, and no others. What is still wrong is named again.";

    private static string? Original(FailingRow row, string column) => row.Cells.FirstOrDefault(cell => cell.Column == column)?.Value;

    private string? Cell(FailingRow row, string column) => mended.GetValueOrDefault(row.RowNumber)?.GetValueOrDefault(column) ?? Original(row, column);

    private string? Class(FailingRow row, string column)
        => mended.GetValueOrDefault(row.RowNumber)?.ContainsKey(column) == true ? "changed"
            : row.Errors.Any(error => string.Equals(error.Column, column, StringComparison.OrdinalIgnoreCase)) ? "wrong" : null;

    private void Type(FailingRow row, string column, ChangeEventArgs change)
    {
        var text = change.Value as string ?? "";
        var cells = mended.GetValueOrDefault(row.RowNumber) ?? [];
        if (text == Original(row, column))
            cells.Remove(column);
        else
            cells[column] = text;
        if (cells.Count == 0)
            mended.Remove(row.RowNumber);
        else
            mended[row.RowNumber] = cells;
    }

    private async Task<GraphQLResult<FailingRowsData>> LoadAsync(CancellationToken cancellation)
        => (await Client.ExecuteAsync(FailingRowsData.Operation, new { id = AdminLinks.IdOf(Id), first = PageSize }, cancellation)).OrForNoSuchId(new FailingRowsData(null));

    private void Tell(FailingRowsData data)
    {
        rows.Clear();
        Add(data);
    }

    private void Add(FailingRowsData data)
    {
        feed = data.ProductFeed;
        rows.AddRange(feed?.FailingRows?.Rows ?? []);
        hasMore = feed?.FailingRows?.HasMore == true;
        // A file may have fifty columns, of which a supplier fills ten.
        columns = [.. rows.SelectMany(row => row.Cells.Where(cell => cell.Value.Length > 0 || row.Errors.Any(error => string.Equals(error.Column, cell.Column, StringComparison.OrdinalIgnoreCase)))
            .Select(cell => cell.Column)).Distinct()];
        if (rows.FirstOrDefault() is { } first)
            columns = [.. first.Cells.Select(cell => cell.Column).Where(columns.Contains), .. columns.Except(first.Cells.Select(cell => cell.Column))];
    }

    private async Task MoreAsync()
    {
        isBusy = true;
        var result = await Client.ExecuteAsync(FailingRowsData.Operation, new { id = AdminLinks.IdOf(Id), first = PageSize, afterRow = rows[^1].RowNumber }, CancellationToken.None);
        isBusy = false;
        Take(result);
        if (result is GraphQLResult<FailingRowsData>.Data { Value: var data })
            Add(data);
    }

    private async Task SendAsync()
    {
        isBusy = true;
        var input = new
        {
            id = AdminLinks.IdOf(Id),
            rows = mended.Select(row => new { rowNumber = row.Key, cells = row.Value.Select(cell => new { column = cell.Key, value = cell.Value }) })
        };
        var result = await Client.ExecuteAsync(FeedStepData.Mend, new { input }, CancellationToken.None);
        isBusy = false;
        Take(result);
        if (result is not GraphQLResult<FeedStepData>.Data { Value.Done.ProductFeed: { } again })
            return;
        mended.Clear();
        Navigation.NavigateTo(AdminLinks.Feed(again.Id));
    }

    private void Take<T>(GraphQLResult<T> result)
        => (refusals, failure) = ((result as GraphQLResult<T>.Refused)?.Errors ?? [], (result as GraphQLResult<T>.Failed)?.Failure);
}

using System.Globalization;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Feeds;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Components.Lists;

/// <summary>What can be done with the selected rows.</summary>
public sealed partial class BulkBar<TRow>
{
    [Parameter, EditorRequired]
    public required ListSelection Selection { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<TRow> Rows { get; set; }

    [Parameter, EditorRequired]
    public required Func<TRow, string> Id { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<ListColumn<TRow>> Columns { get; set; }

    [Parameter, EditorRequired]
    public required string Noun { get; set; }

    [Parameter]
    public IReadOnlyList<BulkAction<TRow>> Offered { get; set; } = [];

    /// <summary>Gets the action by its text, and the rows.</summary>
    [Parameter]
    public EventCallback<(string Action, IReadOnlyList<TRow> Rows)> OnAsk { get; set; }

    /// <summary>Others, which ask for themselves.</summary>
    [Parameter]
    public RenderFragment<BulkContext<TRow>>? Actions { get; set; }

    [Inject]
    public required BrowserScript Browser { get; set; }

    [Inject]
    public required TimeProvider Time { get; set; }

    private List<TRow> Selected => [.. Rows.Where(row => Selection.Contains(Id(row)))];

    private Task SaveAsync()
    {
        var columns = Columns.Where(column => column.Text is not null).ToList();
        var lines = Selected.Select(row => CsvLine.Of([.. columns.Select(column => column.Text!(row) ?? "")]));
        var name = $"{Noun.ToLowerInvariant()}-{Time.GetUtcNow().ToString("yyyyMMdd-HHmm", CultureInfo.InvariantCulture)}.csv";
        return Browser.SaveFileAsync(name, CsvLine.Of([.. columns.Select(column => column.Title)]) + string.Concat(lines));
    }
}

using System.Globalization;
using System.Security.Claims;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Feeds;
using Commerce.Admin.Inventory.Operations;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Commerce.Admin.Inventory;

/// <summary>Corrects much stock by a file, and says of each row what became of it.</summary>
public sealed partial class StockFilePage
{
    /// <summary>So many rows are shown; the file of what was refused has all of them.</summary>
    private const int Most = 500;

    private static readonly IReadOnlyList<Crumb> Crumbs = [new("Stock", AdminLinks.StockPath)];

    private StockFileResult? result;
    private string reason = "Counted";
    private bool isDryRun = true;

    /// <summary>Of the file whose result is shown; null before the first.</summary>
    [SupplyParameterFromQuery(Name = AdminLinks.ResultParameter)]
    public string? Key { get; set; }

    [CascadingParameter]
    public Task<AuthenticationState>? Authentication { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required StockFileResults Results { get; set; }

    [Inject]
    public required BrowserScript Browser { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        var person = Authentication is null ? null : (await Authentication).User.FindFirstValue(ClaimTypes.NameIdentifier);
        result = Key is null ? null : Results.Find(Key, person);
    }

    private static string Summary(StockFileResult result)
    {
        var refused = result.Rows.Count - result.Done;
        var done = result.IsDryRun ? $"{Words.Count(result.Done, "row", "rows")} can be done" : $"{Words.Count(result.Done, "row", "rows")} done";
        return refused == 0 ? done + "." : $"{done}, {refused:N0} refused: the reasons stand beside them.";
    }

    private static string Result(StockFileRow row) => row switch
    {
        { Message: { } refusal } => refusal,
        { Before: { } before, After: { } after } when before == after => "Right already",
        { Before: { } before, After: { } after } => StockWords.Signed((long)after - before),
        _ => "Done"
    };

    /// <summary>Each upload is a change of its own: the key is made when the browser has the file.</summary>
    private string Address(string filename) => AdminLinks.StockFileUploadPath + new QueryStringBuilder()
        .Add("filename", filename)
        .Add("key", Guid.NewGuid().ToString())
        .Add("reason", reason.Trim())
        .Add("dryRun", isDryRun ? "true" : null);

    private Task SaveAsync(StockFileResult result) => Browser.SaveFileAsync(
        Path.GetFileNameWithoutExtension(result.Filename) + "-refused.csv",
        CsvLine.Of("row", "sku", "code", "message") + string.Concat(result.Refused.Select(row => CsvLine.Of(row.Row.ToString(CultureInfo.InvariantCulture), row.Sku, row.Code, row.Message))));
}

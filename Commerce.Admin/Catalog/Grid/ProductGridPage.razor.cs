using Commerce.Admin.Catalog.Operations;
using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Hosting;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.JSInterop;

namespace Commerce.Admin.Catalog.Grid;

/// <summary>Prices, stock, categories and visibility of many products, edited as in a spreadsheet: previewed, done as one change, and undone.</summary>
public sealed partial class ProductGridPage : IAsyncDisposable
{
    /// <summary>As many as fit a grid that is still quick.</summary>
    internal const int MaxProducts = 100;

    private const int PageSize = 50;

    private static readonly IReadOnlyList<Crumb> Crumbs = [new("Products", AdminLinks.Products())];

    private readonly Dictionary<string, string> problems = new(StringComparer.Ordinal);
    private DataView<GridContent>? view;
    private ElementReference grid;
    private IJSObjectReference? script;
    private DotNetObjectReference<ProductGridPage>? self;
    private ListState state = null!;
    private List<GridRow> rows = [];
    private IReadOnlyList<CategoryNode> categories = [];
    private List<Dictionary<string, object?>> undo = [];
    private IReadOnlyList<UserError> refusals = [];
    private BulkEdit? preview;
    private string key = "";
    private string? reason;
    private string? done;
    private string? pasted;
    private string? leavingFor;
    private int? total;
    private decimal percent;
    private GridColumn percentColumn;
    private bool isBusy;
    private bool isLeaving;
    private bool isAttached;

    [CascadingParameter]
    public ReaderZone? Zone { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required StoreSettings Store { get; set; }

    [Inject]
    public required TimeProvider Time { get; set; }

    [Inject]
    public required IJSRuntime Browser { get; set; }

    [Inject]
    public required AdminFiles Files { get; set; }

    private List<GridRow> Changed => [.. rows.Where(row => row.IsChanged)];

    private string? Missing => Changed.Select(row => row.Missing(Store.Currency) is { } missing ? $"{row.Name}: {missing}" : null).FirstOrDefault(missing => missing is not null);

    /// <summary>Cells were pasted into the grid.</summary>
    [JSInvokable]
    public void Paste(int row, int column, string text)
    {
        var (written, refused) = GridPaste.Write(rows, row, (GridColumn)column, text, categories, Store.Currency);
        pasted = $"{Words.Count(written, "cell", "cells")} pasted{(refused > 0 ? $", {refused:N0} could not be read" : "")}.";
        StateHasChanged();
    }

    public async ValueTask DisposeAsync()
    {
        if (script is not null)
        {
            try
            {
                await script.DisposeAsync();
            }
            catch (JSDisconnectedException)
            {
                // The browser is gone, and the script with it.
            }
        }

        self?.Dispose();
    }

    protected override void OnInitialized() => state = ListState.Of(ProductListSpec.Of(null), Navigation.Uri);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (isAttached || rows.Count == 0)
            return;
        isAttached = true;
        self = DotNetObjectReference.Create(this);
        script = await Browser.InvokeAsync<IJSObjectReference>("import", Files.Module("grid.js"));
        await script.InvokeVoidAsync("attach", grid, self);
    }

    private static string Class(GridRow row, GridColumn column) => row.Has(column) && row.HasChanged(column) ? "cell changed" : "cell";

    private static void Type(GridRow row, GridColumn column, ChangeEventArgs change) => row[column] = (change.Value as string ?? "").Trim();

    private async Task<GraphQLResult<GridContent>> LoadAsync(CancellationToken cancellation)
    {
        if (await CategoryTree.LoadAsync(Client, cancellation) is not GraphQLResult<CategoriesData>.Data { Value.Categories.Nodes: var known })
            return GraphQLFailures.Unreachable;
        var variables = state.ToVariables(new ListClock(Time.GetUtcNow(), (Zone ?? ReaderZone.Utc).Zone));
        var all = new List<GridProduct>();
        string? after = null;
        while (true)
        {
            var result = await Client.ExecuteAsync(ProductGridData.Operation, new { where = variables["where"], order = variables["order"], first = PageSize, after }, cancellation);
            if (result is GraphQLResult<ProductGridData>.Failed failed)
                return failed.Failure;
            if (result is not GraphQLResult<ProductGridData>.Data { Value.Products: var page })
                return GraphQLFailures.Unreachable;
            all.AddRange(page.Nodes);
            if (!page.PageInfo.HasNextPage || all.Count >= MaxProducts)
                return new GraphQLResult<GridContent>.Data(new GridContent(all, page.TotalCount, [.. CategoryTree.Flatten(known).Select(node => node.Category)]));
            after = page.PageInfo.EndCursor;
        }
    }

    private void Tell(GridContent content)
    {
        total = content.Total;
        categories = content.Categories;
        rows = [.. content.Products.SelectMany(product => GridRow.Of(product, Store.Currency))];
        problems.Clear();
    }

    private void ChangeByPercent()
    {
        foreach (var row in rows)
            row.ChangeBy(percent, percentColumn, Store.Currency);
    }

    private void Reset()
    {
        foreach (var row in rows)
            row.Reset();
        problems.Clear();
        pasted = null;
    }

    private string NameOf(BulkEditRowOutcome outcome)
    {
        var product = rows.First(row => row.ProductId == outcome.ProductId && row.VariantId is null).Name;
        return outcome.VariantId is null ? product : $"{product} / {rows.First(row => row.VariantId == outcome.VariantId).Name}";
    }

    private async Task PreviewAsync()
    {
        (key, done, undo) = (Guid.NewGuid().ToString(), null, []);
        if (await SendAsync([.. Changed.Select(row => row.ToInput(Store.Currency))], dryRun: true) is not { } outcome)
            return;
        problems.Clear();
        foreach (var row in outcome.Rows.Where(row => row.Problems.Count > 0))
            problems[row.VariantId ?? row.ProductId] = string.Join(" ", row.Problems.Select(problem => problem.Message));
        if (problems.Count > 0)
            refusals = [new UserError($"{Words.Count(problems.Count, "row", "rows")} cannot be changed like this; nothing was done. The reasons stand beside them.")];
        else
            preview = outcome;
    }

    private async Task ApplyAsync()
    {
        var changed = Changed;
        if (await SendAsync([.. changed.Select(row => row.ToInput(Store.Currency))], dryRun: false) is not { } outcome)
        {
            preview = null;
            return;
        }

        preview = null;
        if (!outcome.IsApplied)
        {
            refusals = [new UserError("Somebody has changed some of it since the preview; nothing was done. Look at it again.")];
            return;
        }

        undo = [.. outcome.Rows.Where(row => row.Changes.Count > 0).Select(row => changed[row.Row].ToUndo(row, Store.Currency))];
        done = $"{Words.Count(undo.Count, "row is", "rows are")} changed.";
        await view!.ReloadAsync();
    }

    private async Task UndoAsync()
    {
        key = Guid.NewGuid().ToString();
        var back = undo;
        (undo, done) = ([], null);
        if (await SendAsync(back, dryRun: false) is not { } outcome)
            return;
        if (outcome.IsApplied)
            done = "It is as it was before.";
        else
            refusals = [.. outcome.Rows.SelectMany(row => row.Problems).Select(problem => new UserError(problem.Message))];
        await view!.ReloadAsync();
    }

    private async Task<BulkEdit?> SendAsync(IReadOnlyList<Dictionary<string, object?>> edits, bool dryRun)
    {
        if (isBusy)
            return null;
        (isBusy, refusals) = (true, []);
        var input = new { idempotencyKey = key, rows = edits, dryRun, reason = string.IsNullOrWhiteSpace(reason) ? null : reason };
        var result = await Client.ExecuteAsync(BulkEditProductsData.Operation, new { input });
        isBusy = false;
        refusals = result switch
        {
            GraphQLResult<BulkEditProductsData>.Refused refused => refused.Errors,
            GraphQLResult<BulkEditProductsData>.Failed failed => [new UserError(failed.Failure.Message)],
            _ => []
        };
        return (result as GraphQLResult<BulkEditProductsData>.Data)?.Value.BulkEditProducts.BulkEditPreview;
    }

    private void AskBeforeLeaving(LocationChangingContext leaving)
    {
        if (Changed.Count == 0 || isLeaving)
            return;
        leaving.PreventNavigation();
        leavingFor = leaving.TargetLocation;
    }

    private void Leave(string place)
    {
        isLeaving = true;
        Navigation.NavigateTo(place);
    }
}

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
    /// <summary>So many products are shown at once: more inputs than theirs make a browser slow.</summary>
    internal const int ShownProducts = 100;

    /// <summary>So many products can be edited together; whoever changes more of them does it with a feed.</summary>
    internal const int MaxProducts = 1000;

    /// <summary>The API takes so many rows at once.</summary>
    internal const int MaxRows = 2000;

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
    private string? next;
    private int? total;
    private int loaded;
    private int wanted = ShownProducts;
    private int shownPage;
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

    /// <summary>The rows of the products that are shown, with their places among all.</summary>
    private IEnumerable<(GridRow Row, int At)> Shown
    {
        get
        {
            var product = -1;
            for (var at = 0; at < rows.Count; at++)
            {
                if (rows[at].VariantId is null)
                    product++;
                if (product / ShownProducts == shownPage)
                    yield return (rows[at], at);
            }
        }
    }

    private int Editable => Math.Min(total ?? 0, MaxProducts);

    private string? Missing => Changed.Count > MaxRows ? $"{Words.Count(Changed.Count, "row", "rows")} changed: at most {MaxRows:N0} at once. Undo some, or use a price feed." : Changed.Select(row => row.Missing(Store.Currency) is { } missing ? $"{row.Name}: {missing}" : null).FirstOrDefault(missing => missing is not null);

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
        return await ReadAsync(null, wanted, cancellation) switch
        {
            GraphQLResult<GridPart>.Data { Value: var part } =>
                new GraphQLResult<GridContent>.Data(new GridContent(part.Products, part.Next, part.Total, [.. CategoryTree.Flatten(known).Select(node => node.Category)])),
            GraphQLResult<GridPart>.Failed failed => failed.Failure,
            _ => GraphQLFailures.Unreachable
        };
    }

    /// <summary>Products of the list from a place on, as many as are wanted.</summary>
    private async Task<GraphQLResult<GridPart>> ReadAsync(string? after, int count, CancellationToken cancellation)
    {
        var variables = state.ToVariables(new ListClock(Time.GetUtcNow(), (Zone ?? ReaderZone.Utc).Zone));
        var all = new List<GridProduct>();
        while (true)
        {
            var first = Math.Min(PageSize, count - all.Count);
            var result = await Client.ExecuteAsync(ProductGridData.Operation, new { where = variables["where"], order = variables["order"], first, after }, cancellation);
            if (result is GraphQLResult<ProductGridData>.Failed failed)
                return failed.Failure;
            if (result is not GraphQLResult<ProductGridData>.Data { Value.Products: var page })
                return GraphQLFailures.Unreachable;
            all.AddRange(page.Nodes);
            after = page.PageInfo.HasNextPage ? page.PageInfo.EndCursor : null;
            if (after is null || all.Count >= count)
                return new GraphQLResult<GridPart>.Data(new GridPart(all, after, page.TotalCount));
        }
    }

    private sealed record GridPart(IReadOnlyList<GridProduct> Products, string? Next, int Total);

    /// <summary>Goes on until so many products are there; what was typed stays.</summary>
    private async Task<bool> LoadUntilAsync(int count)
    {
        if (next is null || loaded >= count)
            return true;
        if (isBusy)
            return false;
        (isBusy, refusals) = (true, []);
        var result = await ReadAsync(next, count - loaded, CancellationToken.None);
        isBusy = false;
        if (result is not GraphQLResult<GridPart>.Data { Value: var part })
        {
            refusals = [new UserError(result is GraphQLResult<GridPart>.Failed failed ? failed.Failure.Message : "The shop does not answer; try again.")];
            return false;
        }

        // One that has moved in the list meanwhile is not there twice.
        var known = rows.Select(row => row.ProductId).ToHashSet(StringComparer.Ordinal);
        rows.AddRange(part.Products.Where(product => !known.Contains(product.Id)).SelectMany(product => GridRow.Of(product, Store.Currency)));
        (next, total, loaded) = (part.Next, part.Total, rows.Count(row => row.VariantId is null));
        wanted = Math.Max(wanted, loaded);
        return true;
    }

    private async Task ShowAsync(int page)
    {
        if (await LoadUntilAsync(Math.Min((page + 1) * ShownProducts, MaxProducts)))
            shownPage = Math.Min(page, (loaded - 1) / ShownProducts);
    }

    private void Tell(GridContent content)
    {
        (total, next, loaded) = (content.Total, content.Next, content.Products.Count);
        shownPage = Math.Clamp(shownPage, 0, Math.Max(0, (loaded - 1) / ShownProducts));
        categories = content.Categories;
        rows = [.. content.Products.SelectMany(product => GridRow.Of(product, Store.Currency))];
        problems.Clear();
    }

    private async Task ChangeByPercentAsync()
    {
        // All that fit the filters, also those that were not looked at.
        if (!await LoadUntilAsync(MaxProducts))
            return;
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
        {
            var first = rows.FindIndex(row => problems.ContainsKey(row.Key));
            shownPage = (rows.Take(first + 1).Count(row => row.VariantId is null) - 1) / ShownProducts;
            refusals = [new UserError($"{Words.Count(problems.Count, "row", "rows")} cannot be changed like this; nothing was done. The reasons stand beside them.")];
        }
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

using Commerce.Admin.Client;
using Commerce.Admin.Components.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace Commerce.Admin.Components.Lists;

/// <summary>
/// A list as all lists are: views, search, filters, columns, rows that can be selected, pages. What it shows is in its address, so that it can be
/// linked, kept and gone back to.
/// </summary>
public sealed partial class ListPage<TData, TRow> : IDisposable
    where TData : class
{
    private readonly ListSelection selection = new();
    private DataView<TData>? view;
    private ListState state = null!;
    private int? total;
    private (string Action, IReadOnlyList<TRow> Rows)? asked;

    /// <summary>What the rows are, in the plural.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    [Parameter, EditorRequired]
    public required ListSpec Spec { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<ListColumn<TRow>> Columns { get; set; }

    /// <summary>A query with the variables <c>where</c>, <c>order</c> and those of paging.</summary>
    [Parameter, EditorRequired]
    public required GraphQLOperation<TData> Operation { get; set; }

    [Parameter, EditorRequired]
    public required Func<TData, Connection<TRow>> Rows { get; set; }

    [Parameter, EditorRequired]
    public required Func<TRow, string> Id { get; set; }

    /// <summary>What people call a row.</summary>
    [Parameter, EditorRequired]
    public required Func<TRow, string> Name { get; set; }

    [Parameter]
    public Func<TRow, string?>? RowClass { get; set; }

    [Parameter]
    public LiveSource<TData>? Live { get; set; }

    /// <summary>While it says so, the rows are loaded anew every second.</summary>
    [Parameter]
    public Func<TData, bool>? Follow { get; set; }

    /// <summary>The page's own actions, beside its title.</summary>
    [Parameter]
    public RenderFragment? Actions { get; set; }

    /// <summary>What stands before the list, such as a way to bring something into it.</summary>
    [Parameter]
    public RenderFragment? Lead { get; set; }

    /// <summary>What stands between the filters and the rows, whatever was loaded.</summary>
    [Parameter]
    public RenderFragment? Above { get; set; }

    /// <summary>What the loaded data has to say above the rows.</summary>
    [Parameter]
    public RenderFragment<TData>? Notice { get; set; }

    /// <summary>What can be done to the selected rows, beside what can be done with all rows of all lists.</summary>
    [Parameter]
    public IReadOnlyList<BulkAction<TRow>> BulkActions { get; set; } = [];

    /// <summary>What can be done with them in a way of its own.</summary>
    [Parameter]
    public RenderFragment<BulkContext<TRow>>? Bulk { get; set; }

    /// <summary>What this list is for, and the first step; shown while nothing is in it.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment Empty { get; set; }

    [CascadingParameter]
    public ReaderZone? Zone { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required TimeProvider Time { get; set; }

    public void Dispose()
    {
        Navigation.LocationChanged -= Moved;
        selection.Changed -= StateHasChanged;
    }

    /// <summary>Loads the rows again, where they are.</summary>
    public async Task ReloadAsync()
    {
        if (view is not null)
            await view.ReloadAsync();
    }

    protected override void OnInitialized()
    {
        Navigation.LocationChanged += Moved;
        selection.Changed += StateHasChanged;
    }

    protected override void OnParametersSet() => Read(Navigation.Uri);

    private void Read(string address)
    {
        var before = state?.Key;
        state = ListState.Of(Spec, address);
        if (before is not null && before != state.Key)
            selection.Clear();
    }

    /// <summary>The same page at another address is no new page to the router.</summary>
    private void Moved(object? sender, LocationChangedEventArgs change) => _ = InvokeAsync(() =>
    {
        if (new Uri(change.Location).AbsolutePath != Spec.Path)
            return;
        Read(change.Location);
        StateHasChanged();
    });

    private Task<GraphQLResult<TData>> LoadAsync(CancellationToken cancellation)
        => Client.ExecuteAsync(Operation, state.ToVariables(new ListClock(Time.GetUtcNow(), (Zone ?? ReaderZone.Utc).Zone)), cancellation);

    private void Tell(TData data)
    {
        var rows = Rows(data);
        total = rows.TotalCount;
        selection.Keep(rows.Nodes.Select(Id));
        // Rows were deleted since the address was made: behind the last one there is nothing to see.
        if (rows is { Nodes.Count: 0, TotalCount: > 0 } && !state.Page.IsFirst)
            StartAgain();
    }

    private void Ask((string Action, IReadOnlyList<TRow> Rows) question)
    {
        BulkActions.First(action => action.Text == question.Action).Begin?.Invoke();
        asked = question;
    }

    private async Task CloseAsync(BulkAction<TRow> action, bool hasRun)
    {
        asked = null;
        if (!hasRun)
            return;
        selection.Clear();
        action.End?.Invoke();
        await ReloadAsync();
    }

    private void StartAgain() => Navigation.NavigateTo(state.At(state.Page.Lost()).Address, replace: true);
}

using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists.Operations;
using Commerce.Admin.Components.Shared;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Components.Lists;

/// <summary>The ways to look at a list: those it comes with, and those that the person has kept in the shop.</summary>
public sealed partial class ListViews
{
    private List<KeptView> own = [];
    private UndoStep? undo;
    private string? name;
    private string? problem;
    private string? removed;

    [Parameter, EditorRequired]
    public required ListState State { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    /// <summary>As the shop knows the list: <c>orders</c>.</summary>
    private string List => State.Spec.Path[(AdminLinks.Root.Length + 1)..];

    /// <summary>Only a circuit gets here: what is rendered on the server need not wait for it.</summary>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        await LoadAsync();
        if (own.Count > 0)
            StateHasChanged();
    }

    /// <summary>A list without its saved views is still the list: that they could not be loaded it says itself, of its rows.</summary>
    private async Task LoadAsync()
    {
        if (await Client.ExecuteAsync(SavedViewsData.Operation, new { list = List }) is GraphQLResult<SavedViewsData>.Data { Value.SavedViews: var kept })
            own = [.. kept.Where(view => view.Query.StartsWith('?'))];
    }

    /// <summary>By what it asks for, not by how that is written.</summary>
    private bool IsCurrent(ListView view) => ListState.Of(State.Spec, view.Query).ViewQuery == State.ViewQuery;

    private async Task SaveAsync()
    {
        if (name?.Trim() is not { Length: > 0 } given)
            return;
        (removed, undo) = (null, null);
        var result = await Client.ExecuteAsync(SaveViewData.Operation, new { input = new { list = List, name = given, query = State.ViewQuery } });
        problem = Problem(result);
        if (problem is not null)
            return;
        name = null;
        await LoadAsync();
    }

    private async Task RemoveAsync(KeptView view)
    {
        problem = Problem(await Client.ExecuteAsync(RemoveViewData.Operation, new { input = new { id = view.Id } }));
        await LoadAsync();
        if (problem is not null)
            return;
        removed = $"The view {view.Name} is removed.";
        undo = UndoStep.By(Client, SaveViewData.Operation, new { input = new { list = List, name = view.Name, query = view.Query } }, $"The view {view.Name} is back.");
    }

    private static string? Problem<T>(GraphQLResult<T> result) => result switch
    {
        GraphQLResult<T>.Refused refused => string.Join(" ", refused.Errors.Select(error => error.Message)),
        GraphQLResult<T>.Failed failed => failed.Failure.Message,
        _ => null
    };
}

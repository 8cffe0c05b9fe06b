using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Components.Lists;

/// <summary>Search, filters and look of a list. Each choice goes into the address.</summary>
public sealed partial class ListToolbar
{
    [Parameter, EditorRequired]
    public required ListState State { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<ListColumn> Columns { get; set; }

    [Parameter, EditorRequired]
    public required string Noun { get; set; }

    [Parameter]
    public EventCallback OnReload { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    private List<ListFilter> Editable => [.. State.Spec.Filters.Where(filter => filter is not (SearchFilter or VariableFilter))];

    private void Go(ListState wanted) => Navigation.NavigateTo(wanted.Address, replace: true);

    private void Look(ListLook look) => Go(State.Looking(look));
}

using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Components.Shared;

/// <summary>A column's head; its link sorts by it, or turns the order round.</summary>
public sealed partial class SortHeader
{
    /// <summary>1 ascending, −1 descending, 0 when the list is sorted by something else.</summary>
    [Parameter, EditorRequired]
    public required int Direction { get; set; }

    [Parameter, EditorRequired]
    public required string Href { get; set; }

    [Parameter]
    public string? Class { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }
}

using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Components.Shared;

/// <summary>Nothing to show: what this is for, and the first step.</summary>
public sealed partial class EmptyState
{
    [Parameter]
    public string Icon { get; set; } = "inbox";

    [Parameter, EditorRequired]
    public required string Title { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }
}

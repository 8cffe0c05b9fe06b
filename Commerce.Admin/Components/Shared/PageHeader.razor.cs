using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Components.Shared;

/// <summary>The title of a page, the way to it, and at the right what can be done.</summary>
public sealed partial class PageHeader
{
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    [Parameter]
    public IReadOnlyList<Crumb> Crumbs { get; set; } = [];

    /// <summary>What stands beside the title, such as a count or a status.</summary>
    [Parameter]
    public RenderFragment? Note { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }
}

public sealed record Crumb(string Title, string Path);

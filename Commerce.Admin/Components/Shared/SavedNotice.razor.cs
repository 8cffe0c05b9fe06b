using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Components.Shared;

/// <summary>What was just done, in one sentence.</summary>
public sealed partial class SavedNotice
{
    [Parameter]
    public string? Text { get; set; }

    /// <summary>How to take it back, where that is possible.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }
}

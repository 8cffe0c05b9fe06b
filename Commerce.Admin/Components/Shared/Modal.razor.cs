using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Components.Shared;

/// <summary>
/// A decision, in front of everything else. Render it to open it, stop rendering it to close it; the browser is the one that opens it as a dialog
/// (see <c>admin.js</c>). It goes by <c>Escape</c> and where <see cref="OnClose"/> lets it go.
/// </summary>
public sealed partial class Modal
{
    private readonly string id = "modal-" + Guid.NewGuid().ToString("N")[..8];

    /// <summary>A question or an act, with its object.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    [Parameter]
    public bool IsWide { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }
}

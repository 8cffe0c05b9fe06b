using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Components.Shared;

/// <summary>Something to be done, which says why where it cannot be.</summary>
public sealed partial class ActionButton
{
    private readonly string id = "why-" + Guid.NewGuid().ToString("N")[..8];

    [Parameter, EditorRequired]
    public required string Text { get; set; }

    [Parameter, EditorRequired]
    public required string Icon { get; set; }

    /// <summary>The shop's reason; null when it can be done.</summary>
    [Parameter]
    public string? WhyNot { get; set; }

    [Parameter]
    public string? Class { get; set; }

    /// <summary>Whether the key <c>e</c> leads here.</summary>
    [Parameter]
    public bool IsEdit { get; set; }

    [Parameter]
    public EventCallback OnClick { get; set; }
}

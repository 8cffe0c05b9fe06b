using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Components.Shared;

/// <summary>One concern of a page, under its own heading.</summary>
public sealed partial class Card
{
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>How many things the card is about.</summary>
    [Parameter]
    public int? Count { get; set; }

    [Parameter]
    public string? Class { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }
}

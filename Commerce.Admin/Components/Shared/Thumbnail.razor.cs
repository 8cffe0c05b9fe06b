using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Components.Shared;

/// <summary>A product's picture, small; a neutral placeholder when there is none or it does not load.</summary>
public sealed partial class Thumbnail
{
    [Parameter]
    public string? Url { get; set; }

    [Parameter]
    public bool Large { get; set; }
}

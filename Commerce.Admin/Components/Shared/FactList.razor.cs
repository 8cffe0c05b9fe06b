using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Components.Shared;

/// <summary>Names at the left, what they are at the right.</summary>
public sealed partial class FactList
{
    [Parameter]
    public RenderFragment? ChildContent { get; set; }
}

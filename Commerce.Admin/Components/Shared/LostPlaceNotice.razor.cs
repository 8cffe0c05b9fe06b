using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Components.Shared;

/// <summary>Says that one sees another page than the one asked for, and why.</summary>
public sealed partial class LostPlaceNotice
{
    [Parameter, EditorRequired]
    public required PageQuery Page { get; set; }
}

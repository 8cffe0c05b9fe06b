using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Components.Shared;

/// <summary>A moment: relative while it is near, exact on hover.</summary>
public sealed partial class LocalTime
{
    [Parameter, EditorRequired]
    public required DateTimeOffset Time { get; set; }
}

using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Components.Shared;

/// <summary>Where rows will be.</summary>
public sealed partial class Skeleton
{
    [Parameter]
    public int Rows { get; set; } = 20;
}

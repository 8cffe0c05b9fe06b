using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Components.Shared;

/// <summary>What was just done, in one sentence.</summary>
public sealed partial class SavedNotice
{
    [Parameter]
    public string? Text { get; set; }
}

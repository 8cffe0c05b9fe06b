using Commerce.Admin.Client;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Components.Shared;

/// <summary>The second rendering of a result: the shop refused, in its own words.</summary>
public sealed partial class RefusalNotice
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<UserError> Errors { get; set; }
}

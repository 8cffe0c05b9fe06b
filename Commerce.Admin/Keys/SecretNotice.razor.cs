using Commerce.Admin.Keys.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Keys;

/// <summary>A key that was just made, until its owner has copied it.</summary>
public sealed partial class SecretNotice
{
    [Parameter, EditorRequired]
    public required KeySecret Made { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }
}

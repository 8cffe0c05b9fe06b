using Commerce.Admin.Webhooks.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Webhooks;

/// <summary>A secret that was just made, until somebody has copied it.</summary>
public sealed partial class SecretNotice
{
    [Parameter, EditorRequired]
    public required WebhookSecret Made { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }
}

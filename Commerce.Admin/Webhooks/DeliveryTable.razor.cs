using Commerce.Admin.Webhooks.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Webhooks;

/// <summary>The last deliveries of a webhook.</summary>
public sealed partial class DeliveryTable
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<DeliveryRow> Rows { get; set; }

    /// <summary>Gets the id of one that somebody wants to see.</summary>
    [Parameter]
    public EventCallback<string> OnShow { get; set; }
}

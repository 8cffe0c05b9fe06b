using Commerce.Admin.Webhooks.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Webhooks;

/// <summary>Gives a webhook a new secret.</summary>
public sealed partial class RotateDialog
{
    private int hours = 24;

    [Parameter, EditorRequired]
    public required WebhookDetail Rotated { get; set; }

    /// <summary>Gets the secret, which is shown once.</summary>
    [Parameter]
    public EventCallback<WebhookSecret> OnMade { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    [Inject]
    public required TimeProvider Time { get; set; }

    private bool Overlaps => Rotated.PreviousExpiresAt > Time.GetUtcNow();

    private string? Missing => Overlaps && hours > 0 ? "Two secrets sign already: wait, or end them at once." : null;

    private object Variables() => new { input = new { id = Rotated.Id, overlapHours = hours } };
}

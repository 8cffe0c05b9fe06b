using Commerce.Admin.Keys.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Keys;

/// <summary>Gives a key a new secret.</summary>
public sealed partial class RotateDialog
{
    private int hours = 24;
    private bool isLost;

    [Parameter, EditorRequired]
    public required KeyDetail Rotated { get; set; }

    /// <summary>Gets the key, which is shown once.</summary>
    [Parameter]
    public EventCallback<KeySecret> OnMade { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    [Inject]
    public required TimeProvider Time { get; set; }

    private bool Overlaps => KeyWords.Overlaps(Rotated, Time.GetUtcNow());

    private string? Missing => Overlaps && !isLost ? "End the old key first, or say that the newer one was lost." : null;

    private object Variables() => new { input = new { id = Rotated.Id, overlapHours = hours, newIsLost = isLost } };
}

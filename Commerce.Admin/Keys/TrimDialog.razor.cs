using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Keys;

/// <summary>Asks before scopes are taken away that a key never used.</summary>
public sealed partial class TrimDialog
{
    [Parameter, EditorRequired]
    public required string KeyId { get; set; }

    [Parameter, EditorRequired]
    public required string Name { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<string> Unused { get; set; }

    /// <summary>How many scopes are left to it.</summary>
    [Parameter]
    public int Keeps { get; set; }

    /// <summary>Gets what was done, in a sentence.</summary>
    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    private string? WhyNot => Keeps == 0 ? "It never used any scope. Revoke the key instead." : null;

    private object Variables() => new { input = new { id = KeyId, scopes = Unused } };
}

using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Components.Shared;

/// <summary>A state in a merchant's words, with an icon and a colour: colour is never the only signal.</summary>
public sealed partial class StatusBadge
{
    [Parameter, EditorRequired]
    public required Status Status { get; set; }
}

public enum Tone
{
    Neutral,
    Good,
    Busy,
    Warn,
    Bad
}

/// <param name="Icon">The name of a Material symbol.</param>
public sealed record Status(string Text, string Icon, Tone Tone);

using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Audit;

/// <summary>What was changed, field by field: old, then new.</summary>
public sealed partial class ChangeList
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<ValueChange> Changes { get; set; }
}

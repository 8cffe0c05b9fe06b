using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Inventory;

/// <summary>The fields of a correction: what was counted, what is added or taken, what broke; and why.</summary>
public sealed partial class StockChoice
{
    [Parameter, EditorRequired]
    public required StockDraft Draft { get; set; }

    [Parameter]
    public EventCallback<StockDraft> DraftChanged { get; set; }

    private Task SetAsync(StockDraft draft) => DraftChanged.InvokeAsync(draft);
}

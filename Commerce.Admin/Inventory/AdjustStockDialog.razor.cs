using Commerce.Admin.Inventory.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Inventory;

/// <summary>Corrects how many there are of one thing.</summary>
public sealed partial class AdjustStockDialog
{
    private StockDraft draft = new();
    private StockDraft sent = new();
    private string key = Guid.NewGuid().ToString();

    [Parameter, EditorRequired]
    public required StockCountRow Row { get; set; }

    /// <summary>Gets the ledger's row; null where the count was right already.</summary>
    [Parameter]
    public EventCallback<StockMove?> OnDone { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    private object Variables()
    {
        // What is typed anew is another correction, and needs another key.
        if (draft != sent)
            (sent, key) = (draft, Guid.NewGuid().ToString());
        return new { input = draft.ToInput(Row, key) };
    }
}

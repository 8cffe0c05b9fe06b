using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;
using Commerce.Admin.Inventory.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Inventory;

/// <summary>The same correction of several things, with a word on each.</summary>
public sealed partial class BulkAdjustDialog
{
    private readonly List<StockMove> moves = [];
    private StockDraft draft = new(StockMode.Change);

    [Parameter, EditorRequired]
    public required IReadOnlyList<StockCountRow> Rows { get; set; }

    /// <summary>Gets what was moved; null where nothing was tried.</summary>
    [Parameter]
    public EventCallback<IReadOnlyList<StockMove>?> OnClose { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    private async Task<BulkOutcome> RunAsync(StockCountRow row, string key, CancellationToken cancellation)
    {
        var result = await Client.ExecuteAsync(AdjustStockData.Operation, new { input = draft.ToInput(row, key) }, cancellation);
        var move = (result as GraphQLResult<AdjustStockData>.Data)?.Value.AdjustStock.InventoryTransaction;
        if (move is not null)
            moves.Add(move);
        return BulkOutcome.Of(result, StockWords.Outcome(move));
    }
}

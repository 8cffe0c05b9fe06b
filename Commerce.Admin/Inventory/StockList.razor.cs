using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Inventory.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Inventory;

/// <summary>What is counted, the least first: corrected, received, and taken back.</summary>
public sealed partial class StockList
{
    private ListPage<StockCountsData, StockCountRow>? list;
    private BulkContext<StockCountRow>? toAdjust;
    private IReadOnlyList<StockCountRow>? received;
    private StockCountRow? adjusted;
    private UndoStep? undo;
    private string? done;

    [Inject]
    public required GraphQLClient Client { get; set; }

    private void Receive(IReadOnlyList<StockCountRow> rows) => received = rows;

    private Task ReloadAsync() => list?.ReloadAsync() ?? Task.CompletedTask;

    private Task FinishAsync(StockMove? move)
    {
        done = $"{adjusted?.Name}: {StockWords.Outcome(move)}.";
        undo = move is null ? null : StockWords.Undo(Client, move);
        adjusted = null;
        return ReloadAsync();
    }

    private Task FinishReceiptAsync(IReadOnlyList<StockMove> moves)
    {
        done = $"Goods taken in: {Words.Count(moves.Sum(move => (long)move.QuantityChange), "piece", "pieces")} of {Words.Count(moves.Count, "article", "articles")}.";
        undo = StockWords.Undo(Client, moves);
        received = null;
        return ReloadAsync();
    }

    private Task FinishBulkAsync(IReadOnlyList<StockMove>? moves)
    {
        if (moves is not null)
            toAdjust?.Selection.Clear();
        toAdjust = null;
        if (moves is null)
            return Task.CompletedTask;
        done = $"The stock of {Words.Count(moves.Count, "article", "articles")} was corrected.";
        undo = StockWords.Undo(Client, moves);
        return ReloadAsync();
    }
}

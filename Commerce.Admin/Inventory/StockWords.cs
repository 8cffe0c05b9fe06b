using System.Globalization;
using Commerce.Admin.Client;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Inventory.Operations;

namespace Commerce.Admin.Inventory;

/// <summary>Stock in a merchant's words, and the ways back from its changes.</summary>
internal static class StockWords
{
    public static Status Availability(StockCountRow row) => row switch
    {
        { TrackStock: false } => new("Never runs out", "all_inclusive", Tone.Neutral),
        { Availability: "IN_STOCK" } => new("Enough", "check_circle", Tone.Good),
        { Availability: "LOW_STOCK" } => new("Low", "trending_down", Tone.Warn),
        { Availability: "BACKORDER" } => new("None, orders taken", "schedule", Tone.Busy),
        { Availability: "OUT_OF_STOCK", Quantity: > 0 } => new("Not on sale", "visibility_off", Tone.Neutral),
        { Availability: "OUT_OF_STOCK" } => new("Sold out", "remove_shopping_cart", Tone.Bad),
        _ => new(Words.Plain(row.Availability), "help", Tone.Neutral)
    };

    /// <summary>"+3", "−2".</summary>
    public static string Signed(long pieces) => pieces.ToString("+#,0;−#,0;0", CultureInfo.CurrentCulture);

    /// <summary>What a change came to.</summary>
    public static string Outcome(StockMove? move) => move is null ? "It was right already" : $"{Signed(move.QuantityChange)}, now {move.QuantityAfter:N0}";

    /// <summary>The opposite change; the shop refuses it where somebody has changed the stock since.</summary>
    public static UndoStep Undo(GraphQLClient client, StockMove move)
    {
        var input = new Dictionary<string, object?>
        {
            ["idempotencyKey"] = Guid.NewGuid().ToString(),
            [move.Variant is null ? "productId" : "variantId"] = move.Variant?.Id ?? move.Product?.Id,
            ["change"] = -move.QuantityChange,
            ["expectedQuantity"] = move.QuantityAfter,
            ["reason"] = "undo"
        };
        return UndoStep.By(client, AdjustStockData.Operation, new { input }, $"Undone: there are {move.QuantityAfter - move.QuantityChange:N0} again.");
    }

    /// <summary>The way back from several changes; null where there is nothing to take back.</summary>
    public static UndoStep? Undo(GraphQLClient client, IEnumerable<StockMove> moves)
    {
        // The last one first: of two changes to one thing the first can only be taken back after the second.
        UndoStep[] steps = [.. moves.Reverse().Select(move => Undo(client, move))];
        return steps switch { [] => null, [var only] => only, _ => UndoStep.All(steps, $"All {steps.Length:N0} changes are undone.") };
    }
}

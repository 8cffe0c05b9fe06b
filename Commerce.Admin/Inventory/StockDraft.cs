using System.Globalization;
using Commerce.Admin.Inventory.Operations;

namespace Commerce.Admin.Inventory;

/// <summary>What the number of a correction means.</summary>
public enum StockMode
{
    Count,
    Change,
    Damage
}

/// <summary>A correction of stock as it is typed.</summary>
public sealed record StockDraft(StockMode Mode = StockMode.Count, string Number = "", string Reason = "")
{
    /// <summary>Why it cannot be done yet; null when it can.</summary>
    public string? Missing => Pieces switch
    {
        null => "Say how many.",
        < 0 when Mode != StockMode.Change => "There cannot be fewer than none.",
        0 when Mode != StockMode.Count => "A change of nothing is none.",
        _ when string.IsNullOrWhiteSpace(Reason) => "Say why: it stands in the ledger.",
        _ => null
    };

    private int? Pieces => int.TryParse(Number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var pieces) ? pieces : null;

    /// <summary>How many there will be.</summary>
    public long After(StockCountRow row) => Mode switch
    {
        StockMode.Change => row.Quantity + (long)Pieces.GetValueOrDefault(),
        StockMode.Damage => row.Quantity - (long)Pieces.GetValueOrDefault(),
        _ => Pieces.GetValueOrDefault()
    };

    /// <param name="key">The same each time this correction is tried.</param>
    public object ToInput(StockCountRow row, string key)
    {
        var input = new Dictionary<string, object?> { ["idempotencyKey"] = key, ["reason"] = Reason.Trim() };
        row.AddTo(input);
        input[Mode == StockMode.Count ? "quantity" : "change"] = Mode == StockMode.Damage ? -Pieces : Pieces;
        if (Mode == StockMode.Damage)
            input["type"] = "DAMAGE";
        return input;
    }
}

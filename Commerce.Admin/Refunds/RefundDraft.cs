namespace Commerce.Admin.Refunds;

/// <summary>What somebody is about to pay back.</summary>
public sealed class RefundDraft
{
    public RefundMode Mode { get; set; }

    /// <summary>Pieces of lines, by the lines' ids.</summary>
    public Dictionary<string, int> Pieces { get; } = new(StringComparer.Ordinal);

    /// <summary>In minor units.</summary>
    public int? AmountCents { get; set; }

    public bool IncludeShipping { get; set; }

    /// <summary>Whether what was never sent goes back on the shelf, where a line says nothing else.</summary>
    public bool Restock { get; set; } = true;

    /// <summary>Lines of which nothing does.</summary>
    public HashSet<string> KeptOff { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether enough is said to work anything out.</summary>
    public bool IsSaid => Mode switch
    {
        RefundMode.Lines => IncludeShipping || Pieces.Values.Any(pieces => pieces > 0),
        RefundMode.Amount => AmountCents > 0,
        _ => true
    };

    /// <summary>The part of the input that preview and mutation share.</summary>
    public Dictionary<string, object?> ToVariables()
    {
        var lines = Mode == RefundMode.Lines ? Pieces.Where(line => line.Value > 0).Select(line => new { orderItemId = line.Key, quantity = line.Value, restock = KeptOff.Contains(line.Key) ? false : (bool?)null }).ToArray() : [];
        return new Dictionary<string, object?>
        {
            ["lines"] = lines.Length == 0 ? null : lines,
            ["amountCents"] = Mode == RefundMode.Amount ? AmountCents : null,
            ["everything"] = Mode == RefundMode.Everything,
            ["includeShipping"] = Mode != RefundMode.Everything && IncludeShipping,
            ["restock"] = Restock
        };
    }
}

public enum RefundMode
{
    Lines,
    Amount,
    Everything
}

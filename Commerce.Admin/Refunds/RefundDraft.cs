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
        var lines = Mode == RefundMode.Lines ? Pieces.Where(line => line.Value > 0).Select(line => new { orderItemId = line.Key, quantity = line.Value }).ToArray() : [];
        return new Dictionary<string, object?>
        {
            ["lines"] = lines.Length == 0 ? null : lines,
            ["amountCents"] = Mode == RefundMode.Amount ? AmountCents : null,
            ["everything"] = Mode == RefundMode.Everything,
            ["includeShipping"] = Mode != RefundMode.Everything && IncludeShipping
        };
    }
}

public enum RefundMode
{
    Lines,
    Amount,
    Everything
}

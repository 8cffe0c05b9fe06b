namespace Commerce.Domain.Carts;

/// <summary>
/// Makes one of the shop's cart and the copy of a client that worked offline, after the rules in this folder's README. Pure; stock and
/// prices are not looked at here.
/// </summary>
internal static class CartReconciliation
{
    /// <summary>What shall be with each line.</summary>
    /// <param name="here">The lines of the shop's cart.</param>
    /// <param name="copy">The client's lines and their quantities.</param>
    /// <param name="known">The version of the shop's cart that the client last knew; null when it knew none.</param>
    public static IReadOnlyList<ReconciledLine> Plan(
        IReadOnlyCollection<StoredLine> here, IReadOnlyDictionary<CartLineKey, int> copy, int? known)
    {
        var plan = here.Select(line => Settle(line, copy.TryGetValue(line.Key, out var quantity) ? quantity : null, known)).ToList();
        var stored = here.Select(line => line.Key).ToHashSet();
        plan.AddRange(copy.Where(line => !stored.Contains(line.Key)).Select(line => new ReconciledLine(line.Key, line.Value, ReconciledAs.Added)));
        return plan;
    }

    private static ReconciledLine Settle(StoredLine line, int? copy, int? known)
    {
        // What the client knew when it went offline, and nobody has touched since, is the client's to change.
        var isAsKnown = known is { } version && line.ChangedInVersion <= version;
        return (isAsKnown, copy) switch
        {
            (true, null) => new(line.Key, 0, ReconciledAs.Removed),
            (false, null) => new(line.Key, line.Quantity, ReconciledAs.KeptFromElsewhere),
            (_, { } quantity) when quantity == line.Quantity => new(line.Key, quantity, ReconciledAs.Same),
            (true, { } quantity) => new(line.Key, quantity, ReconciledAs.Changed),
            (false, { } quantity) when known is null => new(line.Key, Math.Max(quantity, line.Quantity), quantity > line.Quantity ? ReconciledAs.Changed : ReconciledAs.LargerElsewhere),
            (false, { } quantity) => new(line.Key, Math.Max(quantity, line.Quantity), ReconciledAs.LargerElsewhere),
        };
    }
}

/// <summary>A line of the shop's cart.</summary>
internal readonly record struct StoredLine(CartLineKey Key, int Quantity, int ChangedInVersion);

/// <summary>What shall be with a line; quantity 0 takes it out.</summary>
internal readonly record struct ReconciledLine(CartLineKey Key, int Quantity, ReconciledAs As);

/// <summary>What happened to a line while a client was offline.</summary>
internal enum ReconciledAs
{
    /// <summary>Both have it alike.</summary>
    Same,

    /// <summary>Only the client changed it.</summary>
    Changed,

    /// <summary>The client has it, the shop's cart does not.</summary>
    Added,

    /// <summary>Only the client changed it: it took it out.</summary>
    Removed,

    /// <summary>Somebody else added or changed it, and the client does not have it.</summary>
    KeptFromElsewhere,

    /// <summary>Both changed it: the larger quantity holds.</summary>
    LargerElsewhere,
}

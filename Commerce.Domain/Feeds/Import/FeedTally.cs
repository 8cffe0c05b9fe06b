using System.Security.Cryptography;
using System.Text;
using Commerce.Domain.Feeds.Formats;

namespace Commerce.Domain.Feeds.Import;

/// <summary>What became of a product in an import.</summary>
internal enum ProductOutcome : byte
{
    Unchanged,
    Updated,
    Created,
}

/// <summary>
/// What an import must remember of the rows above: which keys it has met, and what became of their products. A key is kept as a hash of
/// 64 bits, so that a million rows take some 40 MB less than their texts would.
/// </summary>
internal sealed class FeedTally
{
    private readonly HashSet<ulong> _offers = [];
    private readonly Dictionary<ulong, ProductOutcome> _products = [];

    public int Created { get; private set; }

    public int Updated { get; private set; }

    public int Unchanged { get; private set; }

    /// <summary>Whether a row above is about the same thing to buy; from now on one is.</summary>
    public bool IsRepeated(FeedRow row) => OfferKey(row) is { } key && !_offers.Add(Hash(key));

    /// <summary>Whether the product was met in a row above.</summary>
    public bool HasProduct(string key) => _products.ContainsKey(Hash(key));

    /// <summary>Counts a product once, with the strongest thing that happened to it.</summary>
    public void Count(string key, ProductOutcome outcome)
    {
        var hash = Hash(key);
        if (_products.TryGetValue(hash, out var before))
        {
            if (outcome <= before) return;
            Add(before, -1);
        }

        _products[hash] = outcome;
        Add(outcome, 1);
    }

    /// <summary>Takes note of a row that an earlier attempt applied, and counted.</summary>
    public void Remember(FeedRow row)
    {
        if (row.Errors.Count > 0) return;
        IsRepeated(row);
        if (row.ProductKey is { } key) _products.TryAdd(Hash(key), ProductOutcome.Created);
    }

    /// <summary>The numbers that an earlier attempt reached.</summary>
    public void Resume(int created, int updated, int unchanged) => (Created, Updated, Unchanged) = (created, updated, unchanged);

    private void Add(ProductOutcome outcome, int count)
    {
        switch (outcome)
        {
            case ProductOutcome.Unchanged: Unchanged += count; break;
            case ProductOutcome.Updated: Updated += count; break;
            case ProductOutcome.Created: Created += count; break;
        }
    }

    private static string? OfferKey(FeedRow row)
    {
        if (row.Kind is FeedRowKind.Image or FeedRowKind.Parent) return null;
        if (row.Offer.Sku is { } sku) return "sku:" + sku;
        if (row.ProductKey is not { } key) return null;
        return row.Kind == FeedRowKind.Simple ? "product:" + key : $"variant:{key}:{string.Join(':', row.Options.Select(option => option.Value))}";
    }

    private static ulong Hash(string text) => BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

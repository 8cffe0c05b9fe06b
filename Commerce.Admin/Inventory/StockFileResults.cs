using System.Collections.Concurrent;
using Commerce.Admin.Inventory.Operations;

namespace Commerce.Admin.Inventory;

/// <summary>
/// What became of uploaded lists of stock: the upload ends at an endpoint, and the page that shows it is a circuit of the same process. Kept for an
/// hour; what was done is in the ledger for good.
/// </summary>
public sealed class StockFileResults(TimeProvider time)
{
    private const int Most = 100;

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, StockFileResult> results = new(StringComparer.Ordinal);

    public void Keep(string key, string? person, string filename, bool isDryRun, IReadOnlyList<StockFileRow> rows)
    {
        var now = time.GetUtcNow();
        foreach (var old in results.OrderByDescending(entry => entry.Value.At).Where((entry, place) => place >= Most - 1 || now - entry.Value.At > Lifetime))
            results.TryRemove(old);
        results[key] = new StockFileResult(person, filename, isDryRun, rows, now);
    }

    /// <summary>Only for who uploaded it; null where it is not kept any more.</summary>
    public StockFileResult? Find(string key, string? person)
        => results.TryGetValue(key, out var result) && result.Person == person && time.GetUtcNow() - result.At <= Lifetime ? result : null;
}

public sealed record StockFileResult(string? Person, string Filename, bool IsDryRun, IReadOnlyList<StockFileRow> Rows, DateTimeOffset At)
{
    public IEnumerable<StockFileRow> Refused => Rows.Where(row => row.Code is not null);

    public int Done => Rows.Count(row => row.Code is null);
}

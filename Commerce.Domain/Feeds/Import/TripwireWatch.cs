using System.Globalization;
using Commerce.Domain.Feeds.Formats;

namespace Commerce.Domain.Feeds.Import;

/// <summary>Looks at what the rows of a feed would do, and tells in the end which tripwires they ran into.</summary>
internal sealed class TripwireWatch(FeedOptions limits, FeedType feedType)
{
    private const int MaxExamples = 10;

    private readonly Found _drops = new();
    private readonly Found _belowCost = new();
    private readonly Found _emptied = new();
    private readonly Found _refused = new();
    private int _rows;
    private int _priced;
    private int _counted;

    /// <summary>A row that would be refused.</summary>
    public void Refused(FeedRow row, FeedRowError error)
    {
        _rows++;
        _refused.Add(row.Number, error.Column ?? row.Offer.Sku ?? row.ProductKey ?? "", row.Offer.Sku, error.Value, error.Message);
    }

    /// <summary>A row that would go in.</summary>
    public void Taken(FeedRow row, RowTarget target)
    {
        _rows++;
        if (row.Kind is FeedRowKind.Image or FeedRowKind.Parent) return;
        var before = target.Variant is { } variant ? new Offer(variant.PriceCents, variant.CostCents, variant.StockQuantity)
            : target is { IsVariant: false, Product: { } product } ? new Offer(product.PriceCents, product.CostCents, product.StockQuantity)
            : new Offer(null, null, null);
        if (feedType != FeedType.Inventory) LookAtPrice(row, target, before);
        if (feedType != FeedType.Prices) LookAtStock(row, target, before);
    }

    /// <summary>What tripped, the worst first.</summary>
    public List<FeedTrip> Trips() =>
    [
        .. _drops.Trip(FeedTripKind.PriceDrop, _priced, limits.PriceDropPercent, _drops.Count > 0),
        .. _belowCost.Trip(FeedTripKind.PriceBelowCost, _priced, null, _belowCost.Count > 0),
        .. _emptied.Trip(FeedTripKind.StockToZero, _counted, limits.StockToZeroPercent, IsMore(_emptied.Count, _counted, limits.StockToZeroPercent)),
        .. _refused.Trip(FeedTripKind.RowErrors, _rows, limits.ErrorPercent, IsMore(_refused.Count, _rows, limits.ErrorPercent)),
    ];

    private void LookAtPrice(FeedRow row, RowTarget target, Offer before)
    {
        if (row.Offer.PriceCents is null && row.Offer.CostCents is null) return;
        _priced++;
        var (price, cost) = (row.Offer.PriceCents ?? before.Price, row.Offer.CostCents ?? before.Cost);
        if (price < before.Price && (long)(before.Price.Value - price.Value) * 100 > (long)before.Price.Value * limits.PriceDropPercent)
            _drops.Add(row.Number, NameOf(row, target), row.Offer.Sku, Cents(before.Price), Cents(price));
        // What is sold below cost already, and stays as it is, is no news.
        if (limits.PriceBelowCost && price < cost && (price != before.Price || cost != before.Cost))
            _belowCost.Add(row.Number, NameOf(row, target), row.Offer.Sku, Cents(cost), Cents(price));
    }

    private void LookAtStock(FeedRow row, RowTarget target, Offer before)
    {
        if (row.Offer.StockQuantity is not { } stock || before.Stock is not > 0) return;
        _counted++;
        if (stock <= 0 && row.Offer.TrackStock != false) _emptied.Add(row.Number, NameOf(row, target), row.Offer.Sku, Cents(before.Stock), Cents(stock));
    }

    private bool IsMore(int count, int of, int percent) => of >= limits.MinRows && (long)count * 100 > (long)of * percent;

    private static string NameOf(FeedRow row, RowTarget target) => (target.Product, target.Variant) switch
    {
        ({ } product, { } variant) when variant.Name != product.Name => $"{product.Name} / {variant.Name}",
        ({ } product, _) => product.Name,
        _ => row.Product.Name ?? row.ProductKey ?? "",
    };

    private static string? Cents(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private sealed record Offer(int? Price, int? Cost, int? Stock);

    private sealed class Found
    {
        private readonly List<FeedTripExample> _examples = [];

        public int Count { get; private set; }

        public void Add(int row, string name, string? sku, string? old, string? value)
        {
            Count++;
            if (_examples.Count < MaxExamples) _examples.Add(new FeedTripExample(row, name, sku, old, value));
        }

        public IEnumerable<FeedTrip> Trip(FeedTripKind kind, int of, int? percent, bool isTripped) =>
            isTripped ? [new FeedTrip(kind, Count, of, percent, _examples)] : [];
    }
}

using System.Text.Json;

namespace Commerce.Domain.Feeds;

/// <summary>Limits that are given with one feed. Null where those of the shop hold.</summary>
/// <param name="PriceDropPercent">0 to 100; 100 lets every price through.</param>
/// <param name="PriceBelowCost">Whether prices below cost have to be approved.</param>
/// <param name="StockToZeroPercent">0 to 100; 100 lets everything through.</param>
/// <param name="ErrorPercent">0 to 100; 100 lets everything through.</param>
public sealed record FeedTripwires(int? PriceDropPercent = null, bool? PriceBelowCost = null, int? StockToZeroPercent = null, int? ErrorPercent = null)
{
    internal string Write() => JsonSerializer.Serialize(this);

    internal static FeedTripwires? Read(string? json) => json is null ? null : JsonSerializer.Deserialize<FeedTripwires>(json);

    /// <exception cref="AggregateException">Percentages that are none.</exception>
    internal void Check()
    {
        var refusals = new Refusals();
        Check(PriceDropPercent, "priceDropPercent");
        Check(StockToZeroPercent, "stockToZeroPercent");
        Check(ErrorPercent, "errorPercent");
        refusals.ThrowIfAny();

        void Check(int? percent, string name) => refusals.AddIf(percent is < 0 or > 100, () => new InvalidTripwireException(name, percent!.Value));
    }
}

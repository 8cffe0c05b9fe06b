using Commerce.Domain.Feeds;

namespace Commerce.Api.Feeds;

/// <summary>What a feed may do unasked. Where a limit is not given, the shop's holds; 100 lets everything through.</summary>
/// <param name="PriceDropPercent">A price that falls by more stops the feed.</param>
/// <param name="PriceBelowCost">Whether a price below cost stops the feed.</param>
/// <param name="StockToZeroPercent">The feed stops when more of the rows that count something in stock leave none.</param>
/// <param name="ErrorPercent">The feed stops when more of its rows have errors.</param>
public sealed record FeedTripwiresInput(int? PriceDropPercent, bool? PriceBelowCost, int? StockToZeroPercent, int? ErrorPercent)
{
    internal FeedTripwires ToTripwires() => new(PriceDropPercent, PriceBelowCost, StockToZeroPercent, ErrorPercent);
}

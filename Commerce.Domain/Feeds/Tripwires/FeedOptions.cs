using System.Globalization;
using Commerce.Domain.Data;
using Microsoft.Extensions.Configuration;

namespace Commerce.Domain.Feeds;

/// <summary>What a feed may do unasked. Read from <c>Feeds:Tripwires:…</c>.</summary>
/// <param name="PriceDropPercent">A price that falls by more has to be approved.</param>
/// <param name="PriceBelowCost">Whether a price below cost has to be approved.</param>
/// <param name="StockToZeroPercent">Of the rows that count something in stock, more that leave none have to be approved.</param>
/// <param name="ErrorPercent">More rows with errors than these have to be approved.</param>
/// <param name="MinRows">Fewer rows than these are no share of anything: the last two are not looked at.</param>
public sealed record FeedOptions(int PriceDropPercent = 50, bool PriceBelowCost = true, int StockToZeroPercent = 20, int ErrorPercent = 25, int MinRows = 10)
{
    private const string Section = "Feeds:Tripwires:";

    /// <exception cref="SettingException">A setting cannot be read.</exception>
    public static FeedOptions From(IConfiguration? configuration)
    {
        var usual = new FeedOptions();
        return configuration is null ? usual : new FeedOptions(
            Number(configuration, nameof(PriceDropPercent), usual.PriceDropPercent, 100),
            Flag(configuration, nameof(PriceBelowCost), usual.PriceBelowCost),
            Number(configuration, nameof(StockToZeroPercent), usual.StockToZeroPercent, 100),
            Number(configuration, nameof(ErrorPercent), usual.ErrorPercent, 100),
            Number(configuration, nameof(MinRows), usual.MinRows, 1_000_000));
    }

    /// <summary>These limits, but for what a feed was given of its own.</summary>
    internal FeedOptions With(FeedTripwires? own) => own is null ? this : this with
    {
        PriceDropPercent = own.PriceDropPercent ?? PriceDropPercent,
        PriceBelowCost = own.PriceBelowCost ?? PriceBelowCost,
        StockToZeroPercent = own.StockToZeroPercent ?? StockToZeroPercent,
        ErrorPercent = own.ErrorPercent ?? ErrorPercent,
    };

    private static bool Flag(IConfiguration configuration, string name, bool otherwise) => configuration[Section + name] switch
    {
        null or "" => otherwise,
        var text => bool.TryParse(text, out var value) ? value : throw new SettingException($"{Section}{name} is '{text}', but must be true or false."),
    };

    private static int Number(IConfiguration configuration, string name, int otherwise, int to) => configuration[Section + name] switch
    {
        null or "" => otherwise,
        var text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= to
            ? value
            : throw new SettingException($"{Section}{name} is '{text}', but must be a whole number from 0 to {to}."),
    };
}

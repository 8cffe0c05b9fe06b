using System.Globalization;
using System.Text.RegularExpressions;

namespace Commerce.Domain.Feeds.Formats;

/// <summary>Reads the values that stand in feeds: prices, counts, weights, flags, addresses.</summary>
internal static partial class FeedValues
{
    public const int MaxNameLength = 255;

    /// <summary>The name of a variant may be made of three options.</summary>
    public const int MaxVariantNameLength = 1000;
    public const int MaxSkuLength = 100;
    public const int MaxAltTextLength = 1000;
    public const int MaxSeoDescriptionLength = 2000;
    public const int MaxAttributeLength = 1000;
    public const int MaxDescriptionLength = 200_000;

    /// <summary>A price parser for the shop's currency: <c>15.00</c>, <c>15.00 USD</c>, <c>USD 15</c>, <c>$15</c>, <c>1,234.50</c>, <c>12,50</c>.</summary>
    public static FeedValueParser<int> Price(string currency) =>
        (string text, out int cents, out string code, out string message) => TryPrice(text, currency, out cents, out code, out message);

    private static bool TryPrice(string text, string currency, out int cents, out string code, out string message)
    {
        cents = 0;
        (code, message) = ("NOT_A_PRICE", $"'{Shorten(text, 40)}' is not a price. Write it like 1234.50, with a dot before the cents.");
        var match = PricePattern().Match(text);
        if (!match.Success) return false;
        var given = match.Groups["code"].Success ? match.Groups["code"].Value.ToUpperInvariant() : CurrencyOfSymbol(match.Groups["symbol"].Value);
        if (given is not null && given != currency)
        {
            (code, message) = ("WRONG_CURRENCY", $"The price is in {given}, but this shop sells in {currency}. Export the feed with prices in {currency}.");
            return false;
        }

        if (!TryAmount(match.Groups["amount"].Value, out var amount)) return false;
        if (amount < 0 || match.Groups["sign"].Value == "-")
        {
            (code, message) = ("NEGATIVE_PRICE", "A price cannot be negative. Write zero or more.");
            return false;
        }

        var minor = amount * MinorUnits(currency);
        if (minor != decimal.Truncate(minor))
        {
            (code, message) = ("PRICE_TOO_PRECISE", $"'{Shorten(text, 40)}' is finer than the smallest coin of {currency}. Round it.");
            return false;
        }

        if (minor > int.MaxValue)
        {
            (code, message) = ("PRICE_TOO_LARGE", $"'{Shorten(text, 40)}' is larger than the largest price, {Plain((decimal)int.MaxValue / MinorUnits(currency))} {currency}.");
            return false;
        }

        cents = (int)minor;
        return true;
    }

    /// <summary>A price as every format has it, such as <c>12.50</c>; without its currency.</summary>
    public static string Amount(int cents, string currency) => Decimal(cents, currency).ToString(CultureInfo.InvariantCulture);

    /// <summary>A price in units of the currency, with as many digits behind the point as the currency has.</summary>
    public static decimal Decimal(int cents, string currency) => new(cents, 0, 0, cents < 0, MinorUnits(currency) switch { 1 => 0, 1000 => 3, _ => 2 });

    private static string Plain(decimal amount) => amount.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>A whole number that fits 32 bits; <c>12.0</c> is one.</summary>
    public static bool Count(string text, out int value, out string code, out string message)
    {
        (code, message) = ("NOT_A_NUMBER", $"'{Shorten(text, 40)}' is not a whole number. Write it in digits, like 12.");
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)) return true;
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number == decimal.Truncate(number) && number is >= int.MinValue and <= int.MaxValue)
        {
            value = (int)number;
            return true;
        }

        if (WholeNumber().IsMatch(text)) (code, message) = ("NUMBER_TOO_LARGE", $"'{Shorten(text, 40)}' is larger than {int.MaxValue}.");
        return false;
    }

    /// <summary>A yes or no in the words that the formats use.</summary>
    public static bool Flag(string text, out bool value, out string code, out string message)
    {
        (code, message) = ("NOT_A_FLAG", $"'{Shorten(text, 40)}' is neither yes nor no. Write TRUE or FALSE.");
        switch (text.ToLowerInvariant())
        {
            case "true" or "1" or "yes" or "y" or "active": value = true; return true;
            case "false" or "0" or "no" or "n" or "draft" or "archived": value = false; return true;
            default: value = false; return false;
        }
    }

    /// <summary>A weight in grams, read in a unit: <c>g</c>, <c>kg</c>, <c>lb</c>, <c>lbs</c>, <c>oz</c>. A unit in the text goes before it.</summary>
    public static FeedValueParser<int> Weight(string unit) => (string text, out int grams, out string code, out string message) =>
    {
        grams = 0;
        (code, message) = ("NOT_A_WEIGHT", $"'{Shorten(text, 40)}' is not a weight. Write a number of {unit}, like 1.5.");
        var match = WeightPattern().Match(text);
        if (!match.Success || !TryAmount(match.Groups["amount"].Value, out var amount) || amount < 0) return false;
        var factor = (match.Groups["unit"].Success ? match.Groups["unit"].Value : unit).ToLowerInvariant() switch
        {
            "g" => 1m,
            "kg" => 1000m,
            "lb" or "lbs" => 453.59237m,
            "oz" => 28.349523125m,
            _ => 0m,
        };
        if (factor == 0) return false;
        var weight = decimal.Round(amount * factor, 0, MidpointRounding.AwayFromZero);
        if (weight > int.MaxValue) return false;
        grams = (int)weight;
        return true;
    };

    /// <summary>Whether it is an absolute address of the web.</summary>
    public static bool IsWebAddress(string text) =>
        text.Length <= 2000 && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

    /// <summary>Cuts a text for display.</summary>
    public static string Shorten(string text, int length) => text.Length <= length ? text : string.Concat(text.AsSpan(0, length - 1), "…");

    private static bool TryAmount(string text, out decimal amount)
    {
        var dot = text.LastIndexOf('.');
        var comma = text.LastIndexOf(',');
        // Of two kinds of mark the last is the decimal one; a single comma before one or two digits is decimal too, else it groups thousands.
        var isCommaDecimal = comma > dot && (dot >= 0 || (text.IndexOf(',') == comma && text.Length - comma - 1 is 1 or 2));
        var plain = isCommaDecimal ? text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.') : text.Replace(",", "", StringComparison.Ordinal);
        return decimal.TryParse(plain.Replace(" ", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out amount);
    }

    /// <summary>How many minor units make one unit (ISO 4217).</summary>
    private static int MinorUnits(string currency) => currency switch
    {
        "BIF" or "CLP" or "DJF" or "GNF" or "ISK" or "JPY" or "KMF" or "KRW" or "PYG" or "RWF" or "UGX" or "VND" or "VUV" or "XAF" or "XOF" or "XPF" => 1,
        "BHD" or "IQD" or "JOD" or "KWD" or "LYD" or "OMR" or "TND" => 1000,
        _ => 100,
    };

    // "$" alone is whatever dollar the shop sells in, so it says nothing.
    private static string? CurrencyOfSymbol(string symbol) => symbol switch { "€" => "EUR", "£" => "GBP", "¥" => "JPY", "₸" => "KZT", "₹" => "INR", _ => null };

    [GeneratedRegex(@"^(?<sign>-)?\s*(?:(?<code>[A-Za-z]{3})\s*|(?<symbol>[$€£¥₸₹])\s*)?(?<sign>-)?(?<amount>\d[\d., ]{0,30})\s*(?:(?<code>[A-Za-z]{3})|(?<symbol>[$€£¥₸₹]))?$")]
    private static partial Regex PricePattern();

    [GeneratedRegex(@"^(?<amount>\d[\d.,]{0,20})\s*(?<unit>kg|g|lbs|lb|oz)?$", RegexOptions.IgnoreCase)]
    private static partial Regex WeightPattern();

    [GeneratedRegex(@"^[+-]?\d+(\.0+)?$")]
    private static partial Regex WholeNumber();
}

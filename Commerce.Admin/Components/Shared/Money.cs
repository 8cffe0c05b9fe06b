using System.Collections.Concurrent;
using System.Globalization;

namespace Commerce.Admin.Components.Shared;

/// <summary>Amounts in minor units as people write them: the reader's separators, the currency's own sign and digits.</summary>
public static class Money
{
    private static readonly ConcurrentDictionary<string, (string Symbol, int Digits)> Currencies = new(StringComparer.Ordinal);

    /// <param name="cents">Minor units: 1999 is 19.99 in a currency with two digits, 1,999 in one without.</param>
    /// <param name="currency">ISO 4217.</param>
    public static string Format(long cents, string currency)
    {
        var (symbol, digits) = Currencies.GetOrAdd(currency, Look);
        var format = (NumberFormatInfo)CultureInfo.CurrentCulture.NumberFormat.Clone();
        format.CurrencySymbol = symbol;
        format.CurrencyDecimalDigits = digits;
        if (CultureInfo.CurrentCulture.Equals(CultureInfo.InvariantCulture))
            format.CurrencyNegativePattern = 1;
        return (cents / (decimal)Math.Pow(10, digits)).ToString("C", format);
    }

    /// <summary>What was typed, in minor units; null when it is no amount, or one with more digits than the currency has.</summary>
    /// <param name="typed">With a point before the decimals, as number fields give it.</param>
    public static int? ToCents(string? typed, string currency)
    {
        if (!decimal.TryParse(typed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount))
            return null;
        var cents = amount * (decimal)Math.Pow(10, Currencies.GetOrAdd(currency, Look).Digits);
        return cents == Math.Truncate(cents) && cents is >= 0 and <= int.MaxValue ? (int)cents : null;
    }

    /// <summary>As number fields take it: 1999 is "19.99".</summary>
    public static string ToText(long cents, string currency)
    {
        var digits = Currencies.GetOrAdd(currency, Look).Digits;
        return (cents / (decimal)Math.Pow(10, digits)).ToString("F" + digits, CultureInfo.InvariantCulture);
    }

    private static (string Symbol, int Digits) Look(string currency) => CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Where(culture => new RegionInfo(culture.Name).ISOCurrencySymbol == currency)
        .Select(culture => culture.NumberFormat)
        // The shortest sign is the one of the currency's own country: "$", not "US$".
        .OrderBy(format => format.CurrencySymbol.Length)
        // Japanese writes its sign in full width, which stands out everywhere else.
        .Select(format => (format.CurrencySymbol.Replace('￥', '¥'), format.CurrencyDecimalDigits))
        .DefaultIfEmpty((currency, 2))
        .First();
}

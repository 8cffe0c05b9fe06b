using System.Collections.Concurrent;
using System.Globalization;

namespace Commerce.Domain;

/// <summary>Writes amounts for people.</summary>
public static class Currency
{
    private static readonly ConcurrentDictionary<string, int> Digits = new(StringComparer.Ordinal);

    /// <summary>An amount with its currency, such as <c>12.50 USD</c> or <c>1250 JPY</c>.</summary>
    /// <param name="amountCents">In minor units.</param>
    /// <param name="code">ISO 4217.</param>
    public static string Write(int amountCents, string code)
    {
        var digits = Digits.GetOrAdd(code, DigitsOf);
        var amount = amountCents / (decimal)Math.Pow(10, digits);
        return $"{amount.ToString("F" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)} {code}";
    }

    // How many minor digits a currency has is known to the cultures of the countries that use it.
    private static int DigitsOf(string code) => CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .FirstOrDefault(culture => string.Equals(new RegionInfo(culture.Name).ISOCurrencySymbol, code, StringComparison.OrdinalIgnoreCase))
        ?.NumberFormat.CurrencyDecimalDigits ?? 2;
}

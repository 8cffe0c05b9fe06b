using System.Collections.Frozen;
using System.Globalization;

namespace Commerce.Domain.Customers;

/// <summary>The countries of ISO 3166-1, as the runtime knows them.</summary>
public static class Countries
{
    private static readonly FrozenSet<string> All = CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Select(culture => new RegionInfo(culture.Name).TwoLetterISORegionName)
        // Whole parts of the world have numbers.
        .Where(code => code.Length == 2 && code.All(char.IsAsciiLetterUpper))
        .ToFrozenSet(StringComparer.Ordinal);

    // Universal Postal Union: these deliver without a postal code.
    private static readonly FrozenSet<string> WithoutPostalCode = FrozenSet.Create(StringComparer.Ordinal,
        "AE", "AG", "AO", "AW", "BF", "BI", "BJ", "BO", "BS", "BW", "BZ", "CD", "CF", "CG", "CI", "CK", "CM", "CW", "DJ", "DM", "ER", "FJ", "GA",
        "GD", "GH", "GM", "GQ", "GY", "HK", "JM", "KI", "KM", "KN", "KP", "LY", "ML", "MO", "MR", "MW", "NR", "NU", "QA", "RW", "SB", "SC", "SL",
        "SO", "SR", "SS", "ST", "SX", "SY", "TD", "TG", "TK", "TL", "TO", "TT", "TV", "UG", "VU", "WS", "YE", "ZW");

    // Their addresses, and their taxes, go by state or province.
    private static readonly FrozenSet<string> WithState = FrozenSet.Create(StringComparer.Ordinal, "US", "CA", "AU");

    /// <summary>Whether it is the alpha-2 code of a country, in capitals.</summary>
    public static bool IsKnown(string code) => All.Contains(code);

    public static bool HasPostalCodes(string code) => !WithoutPostalCode.Contains(code);

    public static bool NeedsState(string code) => WithState.Contains(code);
}

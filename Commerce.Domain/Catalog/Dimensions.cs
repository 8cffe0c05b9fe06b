using System.Globalization;
using System.Text.RegularExpressions;

namespace Commerce.Domain.Catalog;

/// <summary>The text form of a product's length, width and height.</summary>
public static partial class Dimensions
{
    /// <summary>Reads <c>30 x 20×10cm</c> and the like and writes it as <c>30x20x10 cm</c>; null stays null.</summary>
    /// <exception cref="InvalidDimensionsException">It is not three positive lengths in centimetres.</exception>
    public static string? Normalize(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var match = Pattern().Match(text);
        if (!match.Success) throw new InvalidDimensionsException(text);
        var lengths = Enumerable.Range(1, 3).Select(i => Length(match.Groups[i].Value)).ToList();
        return lengths.Contains(0) ? throw new InvalidDimensionsException(text) : $"{string.Join('x', lengths.Select(Text))} cm";
    }

    private static decimal Length(string text) => decimal.Parse(text.Replace(',', '.'), CultureInfo.InvariantCulture);

    private static string Text(decimal length) => length.ToString("0.##", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A\s*(\d{1,5}(?:[.,]\d{1,2})?)\s*[x×*]\s*(\d{1,5}(?:[.,]\d{1,2})?)\s*[x×*]\s*(\d{1,5}(?:[.,]\d{1,2})?)\s*(?:cm)?\s*\z", RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}

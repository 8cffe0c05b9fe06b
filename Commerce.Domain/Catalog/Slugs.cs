using System.Globalization;
using System.Text;

namespace Commerce.Domain.Catalog;

/// <summary>Names as parts of addresses.</summary>
public static class Slugs
{
    /// <summary>The longest slug, as the feeds' handles have it.</summary>
    public const int MaxLength = 255;

    /// <summary>
    /// Lower case, letters without accents, digits, and single hyphens for all else: <c>Café Crème №5</c> is <c>cafe-creme-no5</c>.
    /// Letters of other scripts stay. Empty when nothing is left.
    /// </summary>
    public static string From(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var rune in name.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark) continue;
            if (Rune.IsLetterOrDigit(rune)) slug.Append(Rune.ToLowerInvariant(rune));
            else if (slug.Length > 0 && slug[^1] != '-' && rune.Value != '\'' && rune.Value != '’') slug.Append('-');
            if (slug.Length >= MaxLength) break;
        }

        return slug.ToString().TrimEnd('-').Normalize(NormalizationForm.FormC);
    }
}

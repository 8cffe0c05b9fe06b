using System.Globalization;
using System.Text;

namespace Commerce.Domain.Catalog;

/// <summary>The readable part of an address: lower-case letters and digits of any script, words joined by hyphens.</summary>
public static class Slug
{
    /// <summary>Characters; what is longer is cut.</summary>
    public const int MaxLength = 200;

    /// <summary>Makes a slug of a text; empty when the text has neither letter nor digit. Accents are dropped (<c>Café</c> → <c>cafe</c>).</summary>
    public static string From(string text)
    {
        var slug = new StringBuilder(Math.Min(text.Length, MaxLength));
        var pendingHyphen = false;
        foreach (var rune in text.Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark) continue;
            if (!Rune.IsLetterOrDigit(rune))
            {
                pendingHyphen = slug.Length > 0;
                continue;
            }

            if (slug.Length >= MaxLength - 2) break;
            if (pendingHyphen) slug.Append('-');
            pendingHyphen = false;
            slug.Append(Rune.ToLowerInvariant(rune).ToString());
        }

        return slug.ToString().Normalize(NormalizationForm.FormC);
    }
}

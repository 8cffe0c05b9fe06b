using System.Globalization;
using System.Text;

namespace Commerce.Domain.Catalog.Search;

/// <summary>Reads what people type into a search box as words, in the form that the index has them: lower case, without accents and punctuation.</summary>
public static class SearchText
{
    /// <summary>In UTF-16 code units.</summary>
    public const int MaxLength = 200;

    /// <summary>What comes after so many words is not looked at.</summary>
    public const int MaxWords = 12;

    /// <summary>Words that hold others together; nobody means to find them.</summary>
    private static readonly HashSet<string> Joining = new(["a", "an", "and", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"], StringComparer.Ordinal);

    /// <summary>
    /// The words of a text, each once, in their order; none where it has only punctuation. Words such as "the" and "with" are left out where there are others.
    /// </summary>
    /// <exception cref="SearchTextTooLongException">It is longer than <see cref="MaxLength"/>.</exception>
    public static IReadOnlyList<string> Words(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return [];
        if (text.Length > MaxLength) throw new SearchTextTooLongException(text.Length);
        var words = Split(text).Distinct(StringComparer.Ordinal).ToList();
        var meant = words.Where(word => !Joining.Contains(word)).ToList();
        return [.. (meant.Count > 0 ? meant : words).Take(MaxWords)];
    }

    /// <summary>One word as the index has it; more than one where it has punctuation in it.</summary>
    public static IEnumerable<string> Split(string text)
    {
        var word = new StringBuilder();
        foreach (var rune in Decompose(text).EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.NonSpacingMark) continue;
            if (Rune.IsLetter(rune) || category is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber)
            {
                word.Append(Rune.ToLowerInvariant(rune));
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0) yield return word.ToString();
    }

    /// <summary>A word with its plural, or with its singular: the index knows words as they are written.</summary>
    public static IEnumerable<string> Forms(string word)
    {
        yield return word;
        if (word.Length < 3 || !char.IsAsciiLetter(word[^1])) yield break;
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4) yield return word[..^3] + "y";
        if (word.EndsWith("es", StringComparison.Ordinal) && word.Length > 4) yield return word[..^2];
        if (word[^1] == 's')
        {
            if (word[^2] != 's' && word.Length > 3) yield return word[..^1];
            else yield return word + "es";
            yield break;
        }

        yield return word + "s";
        if (word[^1] is 'x' or 'z' or 'h') yield return word + "es";
        if (word[^1] == 'y') yield return word[..^1] + "ies";
    }

    // A text that is no valid UTF-16 has no normal form.
    private static string Decompose(string text)
    {
        var valid = text.EnumerateRunes().Aggregate(new StringBuilder(text.Length), (all, rune) => all.Append(rune)).ToString();
        return valid.Normalize(NormalizationForm.FormD);
    }
}

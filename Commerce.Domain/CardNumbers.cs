using System.Text.RegularExpressions;

namespace Commerce.Domain;

/// <summary>Recognises full card numbers, in order to keep them out.</summary>
public static partial class CardNumbers
{
    private const int MinLength = 12;
    private const int MaxLength = 19;

    /// <summary>Whether 12 to 19 digits with a right check digit (Luhn) stand in a text, with blanks and dashes between them or not; the digits of a UUID are none.</summary>
    public static bool IsIn(string? text) => text is not null && HasNumber(text) && HasNumber(Uuid().Replace(text, "#"));

    // One UUID in a few hundred has a run of digits that passes for a card number, and clients do put UUIDs into names and references.
    [GeneratedRegex("(?<![0-9a-f])[0-9a-f]{8}(-?)(?:[0-9a-f]{4}\\1){3}[0-9a-f]{12}(?![0-9a-f])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Uuid();

    private static bool HasNumber(string text)
    {
        Span<int> digits = stackalloc int[MaxLength + 1];
        var count = 0;
        foreach (var letter in text)
        {
            if (char.IsDigit(letter))
            {
                if (count <= MaxLength) digits[count] = (int)char.GetNumericValue(letter);
                count = Math.Min(count + 1, MaxLength + 1);
            }
            else if (letter is not (' ' or '-' or '\u00a0' or '\u2011' or '\u2013' or '.'))
            {
                if (IsNumber(digits, count)) return true;
                count = 0;
            }
        }

        return IsNumber(digits, count);
    }

    private static bool IsNumber(ReadOnlySpan<int> digits, int count)
    {
        if (count is < MinLength or > MaxLength) return false;
        var sum = 0;
        for (var i = 0; i < count; i++)
        {
            var digit = digits[count - 1 - i];
            if (i % 2 == 1) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
            sum += digit;
        }

        return sum % 10 == 0;
    }
}

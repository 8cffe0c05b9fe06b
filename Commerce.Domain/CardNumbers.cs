namespace Commerce.Domain;

/// <summary>Recognises full card numbers, in order to keep them out.</summary>
public static class CardNumbers
{
    private const int MinLength = 12;
    private const int MaxLength = 19;

    /// <summary>Whether 12 to 19 digits with a right check digit (Luhn) stand in a text, with blanks and dashes between them or not.</summary>
    public static bool IsIn(string? text)
    {
        if (text is null) return false;
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

namespace Commerce.Domain;

/// <summary>What holds for every text that people enter.</summary>
internal static class TextRules
{
    /// <summary>Without blanks around it; null when nothing is left.</summary>
    public static string? Clean(string? text) => text?.Trim() is { Length: > 0 } clean ? clean : null;

    /// <summary>Notes what is wrong with a text: missing, too long, with control characters, or a full card number.</summary>
    /// <param name="text">As <see cref="Clean"/> gives it back.</param>
    /// <param name="maxLength">In characters.</param>
    /// <param name="path">Where the text stands in the input.</param>
    public static void Check(Refusals refusals, string? text, int maxLength, bool isRequired, params string[] path)
    {
        if (string.IsNullOrEmpty(text))
        {
            refusals.AddIf(isRequired, () => new InvalidTextException("This must not be empty.").At(path));
            return;
        }

        refusals.AddIf(text.Length > maxLength, () => new InvalidTextException($"This is too long: at most {maxLength} characters are possible.").At(path));
        refusals.AddIf(text.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t')), () => new InvalidTextException("This holds control characters.").At(path));
        refusals.AddIf(CardNumbers.IsIn(text), () => new CardNumberException().At(path));
    }

    /// <summary>The same for a text of one line.</summary>
    public static void CheckLine(Refusals refusals, string? text, int maxLength, bool isRequired, params string[] path)
    {
        Check(refusals, text, maxLength, isRequired, path);
        refusals.AddIf(text?.AsSpan().IndexOfAny("\r\n\t") >= 0, () => new InvalidTextException("This must be one line.").At(path));
    }
}

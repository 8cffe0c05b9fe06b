namespace HotChocolate.Language.Utilities;

/// <summary>
/// Block strings: their value and their printed form.
/// See <see href="https://spec.graphql.org/September2025/#sec-String-Value.Block-Strings"/>.
/// </summary>
internal static class BlockString
{
    /// <summary>From this length on even a single line is set on a line of its own.</summary>
    private const int MaxInlineLength = 70;

    /// <summary>
    /// Whether printing <paramref name="value"/> as a block string and reading it gives the same value: neither its first nor its
    /// last line is blank, its lines have no common indentation, and it holds no carriage return and no control character.
    /// </summary>
    public static bool IsPrintable(string value)
    {
        if (value.Length == 0)
            return true;

        var isBlankLine = true;
        var hasIndent = false;
        var hasCommonIndent = true;
        var isAfterFirstLine = false;

        foreach (var character in value)
        {
            switch (character)
            {
                case '\n':
                    if (isBlankLine && !isAfterFirstLine)
                        return false;
                    isAfterFirstLine = true;
                    isBlankLine = true;
                    hasIndent = false;
                    break;
                case '\t' or ' ':
                    hasIndent |= isBlankLine;
                    break;
                case < ' ':
                    return false;
                default:
                    hasCommonIndent &= hasIndent;
                    isBlankLine = false;
                    break;
            }
        }

        return !isBlankLine && !(hasCommonIndent && isAfterFirstLine);
    }

    /// <summary>The value between triple quotes, with the layout of graphql-js's <c>printBlockString</c>.</summary>
    public static string Print(string value)
    {
        var escaped = value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        var lines = escaped.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        var isSingleLine = lines.Length == 1;

        // Lines that all start with white space would lose it, unless the first line stands on a line of its own.
        var needsLeadingLine = !isSingleLine && lines.Skip(1).All(line => line.Length == 0 || line[0] is ' ' or '\t');
        var endsWithTripleQuote = escaped.EndsWith("\\\"\"\"", StringComparison.Ordinal);
        var needsTrailingLine = (value.EndsWith('"') && !endsWithTripleQuote) || value.EndsWith('\\');
        var isMultiline =
            !isSingleLine || value.Length > MaxInlineLength || needsTrailingLine || needsLeadingLine || endsWithTripleQuote;
        var startsWithSpace = isSingleLine && value.Length > 0 && value[0] is ' ' or '\t';

        var leading = (isMultiline && !startsWithSpace) || needsLeadingLine ? "\n" : "";
        var trailing = isMultiline || needsTrailingLine ? "\n" : "";
        return $"\"\"\"{leading}{escaped}{trailing}\"\"\"";
    }
}

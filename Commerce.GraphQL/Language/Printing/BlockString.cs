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

    /// <summary>The value of a block string: without the indentation that its lines share, and without blank lines around it.</summary>
    /// <param name="raw">What stands between the quotes, lines ended by LF.</param>
    public static string Dedent(string raw)
    {
        var lines = raw.Split('\n');
        var commonIndent = int.MaxValue;
        var first = -1;
        var last = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            var indent = lines[i].AsSpan().IndexOfAnyExcept(' ', '\t');
            if (indent < 0)
                continue;

            first = first < 0 ? i : first;
            last = i;
            if (i > 0)
                commonIndent = Math.Min(commonIndent, indent);
        }

        if (first < 0)
            return "";

        for (var i = 1; i < lines.Length; i++)
            lines[i] = lines[i][Math.Min(commonIndent, lines[i].Length)..];
        return string.Join('\n', lines, first, last - first + 1);
    }
}

using System.Text;
using System.Text.RegularExpressions;

namespace Commerce.Domain.Feeds.Formats;

/// <summary>
/// Several values in one cell. Commas part texts, and <c>&gt;</c> the steps of a category's path; with a backslash before it either is a part of
/// the text, and so is a backslash with one before it.
/// </summary>
internal static partial class FeedLists
{
    /// <summary>Parts a list at its commas; blank parts are left out.</summary>
    public static List<string> Split(string text) =>
        [.. Parts(text, ',').Select(part => Unescape(part).Trim()).Where(part => part.Length > 0)];

    /// <summary>A list as <see cref="Split"/> reads it.</summary>
    public static string Join(IEnumerable<string> texts) => string.Join(", ", texts.Select(text => Escape(text, ',')));

    /// <summary>
    /// The steps of a path such as <c>Clothing &gt; Tees</c>; also where it was escaped twice for XML.
    /// </summary>
    public static IReadOnlyList<string> SplitPath(string text) =>
        [.. Parts(text.Replace("&gt;", ">", StringComparison.Ordinal), '>')
            .Select(step => Unescape(step).Replace("&amp;", "&", StringComparison.Ordinal).Trim()).Where(step => step.Length > 0)];

    /// <summary>A path as <see cref="SplitPath"/> reads it.</summary>
    public static string JoinPath(IEnumerable<string> steps) => string.Join(" > ", steps.Select(step => Escape(Entities().Replace(step, "&amp;$1"), '>')));

    /// <summary>Parts a list of paths: what <see cref="JoinPaths"/> wrote, or WooCommerce.</summary>
    public static List<IReadOnlyList<string>> SplitPaths(string text) =>
        [.. Parts(text, ',').Select(path => SplitPath(path.Replace("\\,", ",", StringComparison.Ordinal))).Where(path => path.Count > 0)];

    /// <summary>Several paths in one cell.</summary>
    public static string JoinPaths(IEnumerable<IEnumerable<string>> paths) =>
        string.Join(", ", paths.Select(path => JoinPath(path).Replace(",", "\\,", StringComparison.Ordinal)));

    /// <summary>Parts a list of addresses, which may have commas in them: where the next one begins.</summary>
    public static List<string> SplitAddresses(string text) =>
        [.. NextAddress().Split(text).Select(part => part.Replace("\\,", ",", StringComparison.Ordinal).Trim()).Where(part => part.Length > 0)];

    /// <summary>Addresses in one cell, as <see cref="SplitAddresses"/> parts them.</summary>
    public static string JoinAddresses(IEnumerable<string> addresses) =>
        string.Join(", ", addresses.Select(address => AddressWithin().Replace(address, "\\,")));

    private static string Escape(string text, char separator) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace($"{separator}", $"\\{separator}", StringComparison.Ordinal);

    private static IEnumerable<string> Parts(string text, char separator)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == separator)
            {
                yield return text[start..i];
                start = i + 1;
            }
        }

        yield return text[start..];
    }

    /// <summary>A backslash before anything else stays: older files have it as a part of the text.</summary>
    private static string Unescape(string text)
    {
        if (!text.Contains('\\')) return text;
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && text[i + 1] is '\\' or ',' or '>') i++;
            plain.Append(text[i]);
        }

        return plain.ToString();
    }

    [GeneratedRegex("&(amp;|gt;)")]
    private static partial Regex Entities();

    [GeneratedRegex(@"(?<!\\),(?=\s*https?://)", RegexOptions.IgnoreCase)]
    private static partial Regex NextAddress();

    [GeneratedRegex(@",(?=\s*https?://)", RegexOptions.IgnoreCase)]
    private static partial Regex AddressWithin();
}

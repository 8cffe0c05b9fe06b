using System.Buffers;
using System.Globalization;

namespace Commerce.Domain;

/// <summary>
/// Keeps spreadsheets from running what stands in a cell: a text that begins like a formula gets an apostrophe before it, and what reads our files
/// takes exactly that one away. Everything that writes or reads tables goes through here; the admin, which knows no other code of the shop, compiles
/// this file too.
/// </summary>
internal static class SpreadsheetText
{
    // The wide ones are taken for the narrow ones where people type them.
    private static readonly SearchValues<char> Starts = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    /// <summary>The text as it may stand in a cell. A number with a sign is no formula, and with an apostrophe it would be no number.</summary>
    public static string Defuse(string text) => IsFormula(text) && !IsNumber(text) ? "'" + text : text;

    /// <summary>The text that <see cref="Defuse"/> made a cell of.</summary>
    public static string Undo(string cell) => cell.Length > 1 && cell[0] == '\'' && IsFormula(cell) ? cell[1..] : cell;

    // Apostrophes before it count as well: otherwise one that was always there would be taken away.
    private static bool IsFormula(string text)
    {
        var start = text.AsSpan().TrimStart('\'');
        return start.Length > 0 && Starts.Contains(start[0]);
    }

    private static bool IsNumber(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}

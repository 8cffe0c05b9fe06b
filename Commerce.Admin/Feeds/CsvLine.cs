using System.Buffers;
using System.Globalization;
using System.Text;

namespace Commerce.Admin.Feeds;

/// <summary>Writes RFC 4180, and nothing that a spreadsheet would run: a cell that begins like a formula gets an apostrophe before it.</summary>
internal static class CsvLine
{
    private static readonly char[] FormulaStarts = ['=', '+', '-', '@', '\t', '\r', '\n'];
    private static readonly SearchValues<char> MustQuote = SearchValues.Create("\",;\r\n\t");

    public static string Of(params ReadOnlySpan<string?> cells)
    {
        var line = new StringBuilder();
        for (var column = 0; column < cells.Length; column++)
            line.Append(column == 0 ? "" : ",").Append(Cell(cells[column] ?? ""));

        return line.Append("\r\n").ToString();
    }

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Cell(string text)
    {
        // A plain negative number is no formula, and with an apostrophe it would be no number.
        var isDangerous = text.Length > 0 && FormulaStarts.Contains(text[0])
            && !decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
        var safe = isDangerous ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(MustQuote) < 0 && !isDangerous ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}

using System.Buffers;
using System.Globalization;
using System.Text;
using Commerce.Domain;

namespace Commerce.Admin.Feeds;

/// <summary>Writes RFC 4180, and nothing that a spreadsheet would run.</summary>
internal static class CsvLine
{
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
        var safe = SpreadsheetText.Defuse(text);
        return safe.AsSpan().IndexOfAny(MustQuote) < 0 && safe.Length == text.Length ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}

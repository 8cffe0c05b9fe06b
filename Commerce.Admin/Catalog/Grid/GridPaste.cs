using System.Globalization;
using Commerce.Admin.Catalog.Operations;
using Commerce.Admin.Components.Shared;

namespace Commerce.Admin.Catalog.Grid;

/// <summary>Puts cells that were copied from a spreadsheet into the grid.</summary>
internal static class GridPaste
{
    private static readonly string[] Yes = ["true", "yes", "1", "active", "x", "wahr", "ja"];

    private static readonly string[] No = ["false", "no", "0", "hidden", "", "falsch", "nein"];

    /// <summary>Writes the cells from a place on, to the right and down; where a row has no such cell, nothing is written.</summary>
    /// <returns>How many cells were written, and how many could not be read.</returns>
    public static (int Written, int Refused) Write(IReadOnlyList<GridRow> rows, int row, GridColumn column, string text, IReadOnlyList<CategoryNode> categories, string currency)
    {
        var (written, refused) = (0, 0);
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        for (var i = 0; i < lines.Length && row + i < rows.Count; i++)
        {
            var cells = lines[i].Split('\t');
            for (var j = 0; j < cells.Length && (int)column + j <= (int)GridColumn.Active; j++)
            {
                var at = column + j;
                if (!rows[row + i].Has(at))
                    continue;
                if (Read(cells[j].Trim(), at, categories, currency) is { } value)
                {
                    rows[row + i][at] = value;
                    written++;
                }
                else
                    refused++;
            }
        }

        return (written, refused);
    }

    /// <summary>What a cell means; null where it means nothing here.</summary>
    private static string? Read(string cell, GridColumn column, IReadOnlyList<CategoryNode> categories, string currency) => column switch
    {
        GridColumn.CompareAt when cell.Length == 0 => "",
        GridColumn.Price or GridColumn.CompareAt => Amount(cell, currency),
        GridColumn.Stock => int.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands, CultureInfo.CurrentCulture, out var pieces) ? pieces.ToString(CultureInfo.InvariantCulture) : null,
        GridColumn.Category => categories.FirstOrDefault(category => string.Equals(category.Name, cell, StringComparison.OrdinalIgnoreCase))?.Id,
        GridColumn.Active => Yes.Contains(cell, StringComparer.OrdinalIgnoreCase) ? "true" : No.Contains(cell, StringComparer.OrdinalIgnoreCase) ? "false" : null,
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, null)
    };

    /// <summary>As spreadsheets write amounts: with a currency's sign, in the reader's way of writing numbers or with a point.</summary>
    private static string? Amount(string cell, string currency)
    {
        var digits = new string([.. cell.Where(letter => char.IsDigit(letter) || letter is '.' or ',' or '-')]);
        var amount = decimal.TryParse(digits, NumberStyles.Number, CultureInfo.CurrentCulture, out var local) ? local
            : decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out var plain) ? plain
            : (decimal?)null;
        return amount is { } value && Money.ToCents(value.ToString(CultureInfo.InvariantCulture), currency) is { } cents ? Money.ToText(cents, currency) : null;
    }
}

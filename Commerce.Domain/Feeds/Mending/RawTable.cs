using Commerce.Domain.Feeds.Formats;

namespace Commerce.Domain.Feeds.Mending;

/// <summary>
/// A table of separated values. What a row takes from rows above it (the names of Shopify's options, WooCommerce's parents by id) is filled in, so
/// that it can stand alone.
/// </summary>
internal sealed class RawTable(Stream content, FeedFormat format) : RawFeed
{
    private readonly FeedTable _table = FeedTable.Open(FeedText.Open(content));
    private readonly Dictionary<string, string> _skus = [];
    private readonly string[] _optionNames = ["", "", ""];
    private string _handle = "";

    public override string Head => Line(_table.Columns);

    public override IEnumerable<(int Number, List<FeedCell> Cells)> Rows()
    {
        using var records = _table.Records().GetEnumerator();
        while (MoveNext(records))
        {
            var record = records.Current;
            if (record.IsBlank) continue;
            var cells = record.Cells.Select((text, i) => new FeedCell(i < record.Columns.Count ? record.Columns[i] : $"({i + 1})", text)).ToList();
            if (format == FeedFormat.ShopifyCsv) FillOptionNames(cells);
            if (format == FeedFormat.WoocommerceCsv) FillParent(cells);
            yield return (record.Line, cells);
        }
    }

    public override string Write(IReadOnlyList<FeedCell> cells) => Line(cells.Select(cell => cell.Value));

    private static bool MoveNext(IEnumerator<FeedRecord> records)
    {
        try
        {
            return records.MoveNext();
        }
        catch (UnreadableFeedException)
        {
            // The feed itself says where it cannot be read further.
            return false;
        }
    }

    private static int Find(List<FeedCell> cells, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            var index = cells.FindIndex(cell => string.Equals(cell.Column, name, StringComparison.OrdinalIgnoreCase));
            if (index >= 0) return index;
        }

        return -1;
    }

    private void FillOptionNames(List<FeedCell> cells)
    {
        var handle = Find(cells, "URL handle", "Handle") is >= 0 and var at ? cells[at].Value : "";
        if (handle != _handle) Array.Clear(_optionNames);
        _handle = handle;
        for (var i = 0; i < 3; i++)
        {
            var (name, value) = (Find(cells, $"Option{i + 1} Name"), Find(cells, $"Option{i + 1} Value"));
            if (name < 0 || value < 0) continue;
            if (cells[name].Value.Length > 0) _optionNames[i] = cells[name].Value;
            else if (cells[value].Value.Length > 0) cells[name] = cells[name] with { Value = _optionNames[i] ?? "" };
        }
    }

    private void FillParent(List<FeedCell> cells)
    {
        var (id, sku, parent) = (Find(cells, "ID"), Find(cells, "SKU"), Find(cells, "Parent"));
        if (id >= 0 && sku >= 0 && cells[sku].Value.Length > 0) _skus[cells[id].Value.Trim()] = cells[sku].Value;
        if (parent >= 0 && cells[parent].Value.Trim() is ['i', 'd', ':', .. var named] && _skus.TryGetValue(named.Trim(), out var known))
            cells[parent] = cells[parent] with { Value = known };
    }

    private string Line(IEnumerable<string> cells) => string.Join(_table.Separator, cells.Select(text => Cell(SpreadsheetText.Defuse(text)))) + "\r\n";

    private string Cell(string text) =>
        text.AsSpan().IndexOfAny('"', '\r', '\n') < 0 && !text.Contains(_table.Separator) ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

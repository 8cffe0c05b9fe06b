using Commerce.Domain.Feeds.Mapping;
using CsvHelper;

namespace Commerce.Domain.Feeds.Formats;

/// <summary>A file of separated values with a header, read record by record. Comma, semicolon and tab are told apart by the header.</summary>
internal sealed class FeedTable
{
    /// <summary>Bytes of UTF-8; a longer record is a quote that was never closed.</summary>
    private const int LongestRecord = 16 * 1024 * 1024;

    private readonly CsvReader _csv;
    private readonly Dictionary<string, int> _indexes;
    private readonly string[] _spelled;
    private bool _hasBadQuotes;

    private FeedTable(TextReader text, char separator, IReadOnlyList<MappedColumn> mapping)
    {
        Separator = separator;
        _csv = CsvReader.Create(text, new CsvReaderOptions
        {
            Separator = separator,
            MaxRecordSize = LongestRecord,
            TrackLineNumbers = true,
            OnMalformedRecord = _ => _hasBadQuotes = true,
        }, leaveOpen: true);
        Guard(() => { _csv.ReadHeader(); return true; });
        _spelled = [.. _csv.Headers.Select(name => SpreadsheetText.Undo(name.Trim().TrimStart('\uFEFF')))];
        if (_spelled.Length == 0) throw new UnreadableFeedException("The file is empty.");
        var targets = mapping.GroupBy(column => column.Column, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.First().Target ?? "", StringComparer.OrdinalIgnoreCase);
        Columns = [.. _spelled.Select(column => targets.GetValueOrDefault(column) ?? column)];
        _indexes = new Dictionary<string, int>(Columns.Count, StringComparer.OrdinalIgnoreCase);
        // What somebody said to be a column goes before one that has its name.
        foreach (var i in Enumerable.Range(0, Columns.Count).OrderBy(i => targets.ContainsKey(_spelled[i]) ? 0 : 1))
        {
            if (Columns[i].Length > 0) _indexes.TryAdd(Columns[i], i);
        }
    }

    /// <summary>What stands between two cells.</summary>
    public char Separator { get; }

    /// <summary>The names of the header, as the shop calls them; blank for those that are left out.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Reads the header.</summary>
    /// <exception cref="UnreadableFeedException">There is none.</exception>
    public static FeedTable Open(StreamReader text, IReadOnlyList<MappedColumn>? mapping = null)
    {
        // The header tells the separator; to look at it, the text is read twice.
        var header = text.ReadLine() ?? "";
        text.BaseStream.Position = 0;
        text.DiscardBufferedData();
        return new FeedTable(text, DelimiterOf(header), mapping ?? []);
    }

    /// <summary>Whether the header has a column of that name, in any case.</summary>
    public bool Has(string column) => _indexes.ContainsKey(column);

    /// <summary>The records below the header.</summary>
    public IEnumerable<FeedRecord> Records()
    {
        while (true)
        {
            _hasBadQuotes = false;
            if (!Guard(_csv.Read)) yield break;
            var cells = new string[_csv.FieldCount];
            for (var i = 0; i < cells.Length; i++) cells[i] = SpreadsheetText.Undo(_csv.GetString(i));
            var record = new FeedRecord((int)_csv.LineNumber, Columns, _spelled, _indexes, cells);
            if (cells.Length > Columns.Count && cells.Skip(Columns.Count).Any(cell => cell.Length > 0))
            {
                record.Refuse(null, cells[Columns.Count], "SURPLUS_CELLS",
                    $"The row has {cells.Length} cells, the header {Columns.Count}. Put text that contains the separator into double quotes.");
            }

            if (_hasBadQuotes)
            {
                record.Refuse(null, null, "BAD_QUOTES",
                    "A double quote stands inside a cell that is not quoted, a quoted cell goes on after its closing quote, or that quote is missing and the rows below became part of the cell. Quote the whole cell and double the quotes in it: \"5\"\" nail\".");
            }

            yield return record;
        }
    }

    private static bool Guard(Func<bool> read)
    {
        try
        {
            return read();
        }
        catch (CsvFormatException exception)
        {
            throw new UnreadableFeedException(
                $"The row that begins here is longer than {LongestRecord / (1024 * 1024)} MiB or cannot be read to its end. Probably a double quote in it was never closed: close it, or double it where it is part of the text.", Math.Max(1, (int)exception.LineNumber));
        }
    }

    private static char DelimiterOf(string header)
    {
        var inQuotes = false;
        int commas = 0, semicolons = 0, tabs = 0;
        foreach (var character in header)
        {
            if (character == '"') inQuotes = !inQuotes;
            if (inQuotes) continue;
            switch (character)
            {
                case ',': commas++; break;
                case ';': semicolons++; break;
                case '\t': tabs++; break;
            }
        }

        return tabs > commas && tabs >= semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }
}

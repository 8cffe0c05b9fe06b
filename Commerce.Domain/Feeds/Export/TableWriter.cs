using System.Buffers;
using Commerce.Domain.Feeds.Formats;

namespace Commerce.Domain.Feeds.Export;

/// <summary>
/// Writes rows of a table with a header (RFC 4180, with any separator); a row is filled by the names of its columns. No cell is run by a spreadsheet.
/// </summary>
internal sealed class TableWriter
{
    private readonly TextWriter _output;
    private readonly char _separator;
    private readonly SearchValues<char> _quoted;
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly string?[] _cells;

    public TableWriter(TextWriter output, char separator, IReadOnlyList<string> columns)
    {
        (_output, _separator, _quoted) = (output, separator, SearchValues.Create([separator, '"', '\r', '\n']));
        _cells = new string?[columns.Count];
        for (var i = 0; i < columns.Count; i++) _columns.Add(columns[i], i);
    }

    /// <summary>What stands in a column of the row that is being filled; null for a blank cell.</summary>
    public string? this[string column]
    {
        set => _cells[_columns[column]] = value;
    }

    public void WriteHeader()
    {
        foreach (var (column, index) in _columns) _cells[index] = column;
        EndRow();
    }

    /// <summary>Writes the row; the next one begins blank.</summary>
    public void EndRow()
    {
        for (var i = 0; i < _cells.Length; i++)
        {
            if (i > 0) _output.Write(_separator);
            if (_cells[i] is { Length: > 0 } text) WriteCell(SpreadsheetText.Defuse(FeedText.Clean(text)));
        }

        _output.Write("\r\n");
        Array.Clear(_cells);
    }

    private void WriteCell(string text)
    {
        if (text.AsSpan().IndexOfAny(_quoted) < 0)
        {
            _output.Write(text);
            return;
        }

        _output.Write('"');
        _output.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        _output.Write('"');
    }
}

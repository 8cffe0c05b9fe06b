namespace Commerce.Domain.Feeds.Formats;

/// <summary>
/// One record with named cells, and the errors found while it is read. A getter returns null for a missing column and for a blank cell;
/// for a cell that it refuses it notes why.
/// </summary>
internal sealed class FeedRecord(
    int line, IReadOnlyList<string> columns, IReadOnlyList<string> spelled, IReadOnlyDictionary<string, int> indexes, IReadOnlyList<string> cells)
{
    private readonly List<FeedRowError> _errors = [];

    /// <summary>Where the record begins, counted from 1.</summary>
    public int Line { get; } = line;

    /// <summary>As the shop calls them.</summary>
    public IReadOnlyList<string> Columns { get; } = columns;

    public IReadOnlyList<string> Cells { get; } = cells;

    public IReadOnlyList<FeedRowError> Errors => _errors;

    /// <summary>Whether every cell is blank.</summary>
    public bool IsBlank => Cells.All(string.IsNullOrWhiteSpace);

    /// <summary>The trimmed text under the first of the names that the header has.</summary>
    public string? Text(params ReadOnlySpan<string> names) => Find(names).Text;

    /// <summary>The same, refused when it is longer than a column of the database takes.</summary>
    public string? Text(int maxLength, params ReadOnlySpan<string> names)
    {
        var (column, text) = Find(names);
        if (text is null || text.Length <= maxLength) return text;
        RefuseLong(column, text, maxLength);
        return null;
    }

    /// <summary>The trimmed text of a column by its place: for headers in which names differ by their case only.</summary>
    public string? TextAt(int column, int maxLength)
    {
        var text = column < Cells.Count ? FeedText.Clean(Cells[column]) : "";
        if (text.Length <= maxLength) return text.Length == 0 ? null : text;
        RefuseLong(spelled[column], text, maxLength);
        return null;
    }

    /// <summary>A value that a parser of <see cref="FeedValues"/> reads.</summary>
    public T? Value<T>(FeedValueParser<T> parse, params ReadOnlySpan<string> names) where T : struct
    {
        var (column, text) = Find(names);
        if (text is null) return null;
        if (parse(text, out var value, out var code, out var message)) return value;
        Refuse(column, text, code, message);
        return null;
    }

    /// <summary>Notes why the row is refused.</summary>
    public void Refuse(string? column, string? value, string code, string message) =>
        _errors.Add(new FeedRowError(column, value is null ? null : FeedValues.Shorten(FeedText.Clean(value), 200), code, message));

    /// <summary>The column as the header spells it, of the first of the names that it has.</summary>
    public string? ColumnOf(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (indexes.TryGetValue(name, out var index)) return spelled[index];
        }

        return null;
    }

    private void RefuseLong(string? column, string text, int maxLength) =>
        Refuse(column, text, "VALUE_TOO_LONG", $"The text has {text.Length} characters, at most {maxLength} are taken. Shorten it.");

    private (string? Column, string? Text) Find(ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (!indexes.TryGetValue(name, out var index)) continue;
            // A record may be shorter than the header: spreadsheets leave trailing separators out.
            var text = index < Cells.Count ? FeedText.Clean(Cells[index]) : "";
            return (spelled[index], text.Length == 0 ? null : text);
        }

        return (null, null);
    }
}

/// <summary>Reads a text; where it cannot, says why in a code and in words that tell how to mend it.</summary>
internal delegate bool FeedValueParser<T>(string text, out T value, out string code, out string message);

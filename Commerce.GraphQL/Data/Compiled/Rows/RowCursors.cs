using HotChocolate.Execution.Serialization;

namespace HotChocolate.Data.Compiled;

/// <summary>The cursors of the rows of one page that is paged by keys.</summary>
internal sealed class RowCursors(CursorTemplate template) : IDisposable
{
    private readonly JsonBuffer _text = new(256);
    private int _first = -1;
    private int _last;

    /// <summary>Writes the cursor of the current row as a JSON string.</summary>
    public void Write(RowReader row, JsonBuffer json)
    {
        var start = _text.Length;
        template.Write(row, _text);
        json.WriteBase64(_text.Slice(start, _text.Length));
        _text.Truncate(start);
    }

    /// <summary>Remembers the cursor of the current row: the first and the last of them are the ends of the page.</summary>
    public void Note(RowReader row)
    {
        if (_first >= 0) _text.Truncate(_first);
        _last = _text.Length;
        template.Write(row, _text);
        if (_first < 0) (_first, _last) = (_text.Length, 0);
    }

    /// <summary>Writes the cursor of the row that was read first, or of the one that was read last.</summary>
    public void WriteEnd(JsonBuffer json, bool isFirstRead) => json.WriteBase64(isFirstRead ? _text.Slice(0, _first) : _text.Slice(_last, _text.Length));

    public void Dispose() => _text.Dispose();
}

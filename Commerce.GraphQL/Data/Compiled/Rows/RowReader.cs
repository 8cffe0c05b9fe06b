using System.Data.Common;
using HotChocolate.Execution.Serialization;

namespace HotChocolate.Data.Compiled;

/// <summary>The row that is being written, and what it is written to.</summary>
internal sealed class RowReader(LevelRows rows, KeyIndex[] keys, Utf8TextReader? text)
{
    public LevelRows Rows { get; } = rows;

    public JsonBuffer Json { get; } = rows.Json;

    /// <summary>The keys that levels below are asked for.</summary>
    public KeyIndex[] Keys { get; } = keys;

    public DbDataReader Reader { get; set; } = null!;

    /// <summary>Where each column stands in what the database answers.</summary>
    public int[] Ordinals { get; set; } = [];

    /// <summary>The position of the row in the whole list.</summary>
    public int Position { get; set; }

    public Utf8TextReader? Text { get; } = text;

    /// <summary>Writes cursors that are keys; null where they are positions.</summary>
    public RowCursors? Cursors { get; init; }
}

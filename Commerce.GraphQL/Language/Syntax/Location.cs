namespace HotChocolate.Language;

/// <summary>The place of a node in its source.</summary>
/// <param name="start">Offset of the first byte, in the UTF-8 source.</param>
/// <param name="end">Offset after the last byte.</param>
/// <param name="line">Line of the start, 1-based. Lines end with LF, CR or CRLF.</param>
/// <param name="column">Column of the start in UTF-16 code units, 1-based.</param>
public sealed class Location(int start, int end, int line, int column) : IEquatable<Location>
{
    public int Start { get; } = start;

    public int End { get; } = end;

    public int Line { get; } = line;

    public int Column { get; } = column;

    public bool Equals(Location? other) =>
        other is not null && Start == other.Start && End == other.End && Line == other.Line && Column == other.Column;

    public override bool Equals(object? obj) => Equals(obj as Location);

    public override int GetHashCode() => HashCode.Combine(Start, End, Line, Column);
}

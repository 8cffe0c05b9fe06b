namespace HotChocolate;

/// <summary>A place in a document. Both numbers count from 1.</summary>
public readonly record struct Location : IComparable<Location>
{
    /// <exception cref="ArgumentOutOfRangeException">A number is below 1.</exception>
    public Location(int line, int column)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(column, 1);
        Line = line;
        Column = column;
    }

    public int Line { get; }

    public int Column { get; }

    public int CompareTo(Location other)
        => Line == other.Line ? Column.CompareTo(other.Column) : Line.CompareTo(other.Line);

    public static bool operator <(Location left, Location right) => left.CompareTo(right) < 0;

    public static bool operator >(Location left, Location right) => left.CompareTo(right) > 0;

    public static bool operator <=(Location left, Location right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Location left, Location right) => left.CompareTo(right) >= 0;
}

namespace HotChocolate.Language;

/// <summary>The source is no GraphQL, or exceeds a limit of the parser. The message is worded as graphql-js words it.</summary>
public sealed class SyntaxException : Exception
{
    internal SyntaxException(string message, int position, int line, int column)
        : base(message)
    {
        Position = position;
        Line = line;
        Column = column;
    }

    /// <summary>Offset in the UTF-8 source, in bytes, 0-based.</summary>
    public int Position { get; }

    /// <summary>1-based.</summary>
    public int Line { get; }

    /// <summary>In UTF-16 code units, 1-based.</summary>
    public int Column { get; }
}

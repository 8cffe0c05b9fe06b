namespace HotChocolate.Data.Compiled;

/// <summary>A query of one shape as EF Core has translated it, ready to be sent with the values of any request.</summary>
/// <param name="Hash">The hash of the shape.</param>
/// <param name="Tokens">The shape.</param>
internal sealed record ReadTemplate(int Hash, object[] Tokens)
{
    /// <summary>Why queries of this shape are read the slow way; null where they are compiled. Some reasons show only in the SQL.</summary>
    public string? Refusal { get; set; }

    /// <summary>One command for each level of the plan.</summary>
    public IReadOnlyList<LevelCommand> Levels { get; init; } = [];

    /// <summary>The command that counts the whole list; null where nobody asks.</summary>
    public LevelCommand? Total { get; init; }
}

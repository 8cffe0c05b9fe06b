namespace HotChocolate.Execution.Options;

/// <summary>How documents are parsed, and when they are too big.</summary>
public sealed class RequestParserOptions
{
    /// <summary>Whether nodes know where they stand.</summary>
    public bool IncludeLocations { get; set; } = true;

    public int MaxAllowedNodes { get; set; } = int.MaxValue;

    public int MaxAllowedTokens { get; set; } = int.MaxValue;

    public int MaxAllowedFields { get; set; } = 2048;
}

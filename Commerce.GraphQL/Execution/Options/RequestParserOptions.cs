using HotChocolate.Language;

namespace HotChocolate.Execution.Options;

/// <summary>How documents are parsed, and when they are too big.</summary>
public sealed class RequestParserOptions
{
    /// <summary>Whether nodes know where they stand.</summary>
    public bool IncludeLocations { get; set; } = true;

    public int MaxAllowedNodes { get; set; } = int.MaxValue;

    /// <summary>How many tokens a document may have; comments do not count. Hot Chocolate has no limit here by default.</summary>
    public int MaxAllowedTokens { get; set; } = 100_000;

    public int MaxAllowedFields { get; set; } = 2048;

    internal ParserOptions Within(RequestLimits limits)
        => new(!IncludeLocations, false, MaxAllowedNodes, MaxAllowedTokens, MaxAllowedFields)
        {
            MaxAllowedAliases = limits.MaxAliases,
            MaxAllowedDirectives = limits.MaxDirectives,
            MaxAllowedDirectivesPerLocation = limits.MaxDirectivesPerLocation,
            MaxAllowedVariables = limits.MaxVariables,
            MaxAllowedNameLength = limits.MaxNameLength
        };
}

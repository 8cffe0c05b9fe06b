namespace HotChocolate.Language;

/// <summary>What the parser notes and what it refuses.</summary>
public sealed class ParserOptions
{
    /// <summary>See <see cref="MaxAllowedRecursionDepth"/>.</summary>
    internal const int DefaultMaxAllowedRecursionDepth = 128;

    public ParserOptions(
        bool noLocations = false,
        bool allowFragmentVariables = false,
        int maxAllowedNodes = int.MaxValue,
        int maxAllowedTokens = int.MaxValue,
        int maxAllowedFields = 2048,
        int maxAllowedRecursionDepth = DefaultMaxAllowedRecursionDepth)
    {
        NoLocations = noLocations;
        AllowFragmentVariables = allowFragmentVariables;
        MaxAllowedNodes = maxAllowedNodes;
        MaxAllowedTokens = maxAllowedTokens;
        MaxAllowedFields = maxAllowedFields;
        MaxAllowedRecursionDepth = maxAllowedRecursionDepth;
    }

    /// <summary>Whether the nodes carry no <see cref="Location"/>.</summary>
    public bool NoLocations { get; }

    /// <summary>Whether fragment definitions may define variables, which the specification does not allow.</summary>
    public bool AllowFragmentVariables { get; }

    /// <summary>The most nodes that a document may have.</summary>
    public int MaxAllowedNodes { get; }

    /// <summary>The most tokens that a document may have; comments and the end of the file do not count.</summary>
    public int MaxAllowedTokens { get; }

    /// <summary>The most field selections that a document may have.</summary>
    public int MaxAllowedFields { get; }

    /// <summary>
    /// How deep selection sets, lists, objects and list types may be nested, counted together; 128 by default. The parser, the printer
    /// and the stages after them recurse over the tree: at this depth each of them may use 2 KB of stack per level and stays within
    /// 256 KB, a sixth of the smallest stack that .NET gives to a thread of its pool.
    /// </summary>
    public int MaxAllowedRecursionDepth { get; }

    /// <summary>The most fields with an alias that a document may have.</summary>
    internal int MaxAllowedAliases { get; init; } = int.MaxValue;

    /// <summary>The most directives that a document may apply.</summary>
    internal int MaxAllowedDirectives { get; init; } = int.MaxValue;

    /// <summary>The most directives that may be applied to one thing.</summary>
    internal int MaxAllowedDirectivesPerLocation { get; init; } = int.MaxValue;

    /// <summary>The most variables that the operations of a document may define together.</summary>
    internal int MaxAllowedVariables { get; init; } = int.MaxValue;

    /// <summary>The most characters that a name may have.</summary>
    internal int MaxAllowedNameLength { get; init; } = int.MaxValue;

    public static ParserOptions Default { get; } = new();

    public static ParserOptions NoLocation { get; } = new(noLocations: true);
}

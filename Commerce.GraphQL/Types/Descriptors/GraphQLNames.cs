using System.Diagnostics.CodeAnalysis;

namespace HotChocolate.Types.Descriptors;

/// <summary>What a name may look like (specification section 2.1.9).</summary>
internal static class GraphQLNames
{
    /// <summary>The name itself; throws <see cref="ArgumentException"/> where it is none.</summary>
    public static string Valid(string name) => IsValid(name)
        ? name
        : throw new ArgumentException($"`{name}` is no GraphQL name: it consists of letters, digits and underscores and does not start with a digit.", nameof(name));

    public static bool IsValid([NotNullWhen(true)] string? name)
    {
        if (string.IsNullOrEmpty(name) || char.IsAsciiDigit(name[0])) return false;
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '_') return false;
        }

        return true;
    }
}

/// <summary>What directives say when nothing is said.</summary>
internal static class DirectiveDefaults
{
    public const string DeprecationReason = "No longer supported";
}

using System.Text.RegularExpressions;

namespace HotChocolate.Types.Validity;

/// <summary>Names of the type system. See <see href="https://spec.graphql.org/September2025/#sec-Names"/>.</summary>
internal static partial class Names
{
    public static void Check(string name, string subject, ValidityReport report)
    {
        if (!Name().IsMatch(name))
            report.Add($"{subject} has a name that GraphQL cannot write: use letters, digits and underscores, and no digit first.");
        else if (name.StartsWith("__", StringComparison.Ordinal))
            report.Add($"{subject} begins with two underscores, which are kept for introspection: choose another name.");
    }

    /// <summary>Checks several names that must differ.</summary>
    public static void CheckAll(IEnumerable<string> names, Func<string, string> subject, ValidityReport report)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            Check(name, subject(name), report);
            if (!known.Add(name))
                report.Add($"{subject(name)} is declared more than once: rename or remove one.");
        }
    }

    [GeneratedRegex("^[_A-Za-z][_0-9A-Za-z]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}

using System.Collections.Frozen;

namespace HotChocolate.Language;

/// <summary>Where directives can be applied. See <see href="https://spec.graphql.org/September2025/#DirectiveLocation"/>.</summary>
internal static class DirectiveLocationNames
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.Ordinal,
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION",
        "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE",
        "INPUT_OBJECT", "INPUT_FIELD_DEFINITION");

    public static bool Contains(string name) => Names.Contains(name);
}

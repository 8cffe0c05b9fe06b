namespace HotChocolate.Types;

/// <summary>The names of the introspection fields. See <see href="https://spec.graphql.org/September2025/#sec-Introspection"/>.</summary>
internal static class IntrospectionFields
{
    public const string TypeName = "__typename";
    public const string Schema = "__schema";
    public const string Type = "__type";
}

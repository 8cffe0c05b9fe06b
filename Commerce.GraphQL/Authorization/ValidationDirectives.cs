using HotChocolate.Types;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Authorization;

/// <summary>Remembers with fields and types what must be judged before a request is executed.</summary>
internal static class ValidationDirectives
{
    private const string Key = "HotChocolate.Authorization.Validation";

    public static void Keep(DefinitionBase definition, IEnumerable<AuthorizeDirective> directives)
    {
        AuthorizeDirective[] validated = [.. directives.Where(d => d.Apply is ApplyPolicy.Validation)];
        if (validated.Length > 0)
            definition.ContextData[Key] = validated;
    }

    public static IReadOnlyList<AuthorizeDirective> Of(IReadOnlyDictionary<string, object?> contextData)
        => contextData.TryGetValue(Key, out var value) ? (AuthorizeDirective[])value! : [];

    /// <summary>Notes that requests to the schema must be looked at.</summary>
    public static void Mark(SchemaBuildContext context) => context.ContextData[Key] = true;

    public static bool Exist(ISchema schema) => schema.ContextData.ContainsKey(Key);
}

using System.Text.Json;

namespace HotChocolate.Execution;

/// <summary>
/// What a client says about a document that it believes to be stored, or wants stored: <c>extensions.persistedQuery</c> with a hash
/// under the name of its algorithm.
/// </summary>
internal static class PersistedQuery
{
    public const string ExtensionName = "persistedQuery";

    /// <summary>The hash that the client sent, or null where it sent none of this algorithm.</summary>
    public static string? HashOf(IReadOnlyDictionary<string, object?>? extensions, string hashName)
        => extensions?.GetValueOrDefault(ExtensionName) switch
        {
            JsonElement { ValueKind: JsonValueKind.Object } json => json.TryGetProperty(hashName, out var hash)
                && hash.ValueKind is JsonValueKind.String
                    ? hash.GetString()
                    : null,
            IReadOnlyDictionary<string, object?> map => map.GetValueOrDefault(hashName) as string,
            _ => null
        };
}

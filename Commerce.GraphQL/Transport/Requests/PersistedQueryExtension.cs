using System.Text.Json;

namespace HotChocolate.AspNetCore;

/// <summary>Reads the hash of a document that a client believes to be stored (<c>extensions.persistedQuery.sha256Hash</c>).</summary>
internal static class PersistedQueryExtension
{
    /// <summary>Without a document the hash is its id.</summary>
    public static HttpGraphQLRequest Apply(HttpGraphQLRequest request)
        => request is { Query: null, Id: null, Extensions: { } extensions }
            && extensions.TryGetValue("persistedQuery", out var value)
            && value is JsonElement { ValueKind: JsonValueKind.Object } persisted
            && persisted.TryGetProperty("sha256Hash", out var hash)
            && hash.ValueKind is JsonValueKind.String
                ? request with { Id = hash.GetString() }
                : request;
}

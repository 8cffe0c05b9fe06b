using System.Text.Json;
using System.Text.Json.Nodes;

namespace Commerce.Tests.GraphQL.Transport.Persisted;

/// <summary>A request as clients send it that name documents by their hash.</summary>
/// <param name="HashName">The name of the algorithm.</param>
/// <param name="Hash">What the client believes to be the hash.</param>
internal sealed record HashedDocument(string HashName, string Hash)
{
    public string Extensions => new JsonObject { ["persistedQuery"] = new JsonObject { ["version"] = 1, [HashName] = Hash } }.ToJsonString();

    /// <summary>The hash alone, in the hope that the document is known.</summary>
    public string Alone(string variables = "null") => $$"""{"extensions":{{Extensions}},"variables":{{variables}}}""";

    /// <summary>The hash with the document, to be stored.</summary>
    public string With(string query, string variables = "null")
        => $$"""{"query":{{JsonSerializer.Serialize(query)}},"extensions":{{Extensions}},"variables":{{variables}}}""";
}

using HotChocolate.Execution;

namespace HotChocolate.AspNetCore;

/// <summary>A GraphQL request as it came over HTTP, whatever the format.</summary>
internal sealed record HttpGraphQLRequest
{
    public string? Query { get; init; }

    public string? Id { get; init; }

    public string? OperationName { get; init; }

    /// <summary>One set of variables, or several of a variable batch; null for none.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, object?>>? Variables { get; init; }

    /// <summary>Whether the variables came as a list.</summary>
    public bool IsVariableBatch { get; init; }

    /// <summary>Whether the request is one of several for operations of the same document.</summary>
    public bool IsOperationBatch { get; init; }

    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }

    /// <param name="flags">What the way allows on which the request came.</param>
    /// <param name="hashName">Under which name the client sends the hash of a document that it believes to be stored.</param>
    /// <exception cref="GraphQLException">There is neither a document nor an id or hash of one, or the id is none.</exception>
    public OperationRequestBuilder ToBuilder(GraphQLRequestFlags flags, string hashName)
    {
        var builder = OperationRequestBuilder.New()
            .SetOperationName(OperationName)
            .SetVariableValuesSet(Variables)
            .SetExtensions(Extensions)
            .SetFlags(flags);
        if (!string.IsNullOrEmpty(Query))
            builder.SetDocument(Query);
        else if (string.IsNullOrEmpty(Id) && PersistedQuery.HashOf(Extensions, hashName) is null)
            throw new GraphQLException(HttpErrors.DocumentMissing());

        // Without a document the hash is its id.
        var id = string.IsNullOrEmpty(Id) && string.IsNullOrEmpty(Query) ? PersistedQuery.HashOf(Extensions, hashName) : Id;
        if (!string.IsNullOrEmpty(id))
            builder.SetDocumentId(OperationDocumentId.TryParse(id, out var valid) ? valid : throw new GraphQLException(HttpErrors.InvalidId()));
        return builder;
    }
}

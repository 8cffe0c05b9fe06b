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

    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }

    /// <exception cref="GraphQLException">The id is none.</exception>
    public OperationRequestBuilder ToBuilder(GraphQLRequestFlags flags)
    {
        var builder = OperationRequestBuilder.New()
            .SetOperationName(OperationName)
            .SetVariableValuesSet(Variables)
            .SetExtensions(Extensions)
            .SetFlags(flags);
        if (Query is not null)
            builder.SetDocument(Query);
        if (Id is not null)
            builder.SetDocumentId(OperationDocumentId.TryParse(Id, out var id) ? id : throw new GraphQLException(HttpErrors.InvalidId()));
        return builder;
    }
}

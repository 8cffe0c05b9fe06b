namespace HotChocolate.Execution;

/// <summary>A request for one operation.</summary>
public interface IOperationRequest : IExecutionRequest
{
    IOperationDocument? Document { get; }

    /// <summary>Where the document is stored, instead of the document.</summary>
    OperationDocumentId? DocumentId { get; }

    /// <summary>A hash of the document that the client computed.</summary>
    string? DocumentHash { get; }

    /// <summary>Which operation of the document to execute; null where there is but one.</summary>
    string? OperationName { get; }

    IReadOnlyDictionary<string, object?>? Extensions { get; }

    GraphQLRequestFlags Flags { get; }
}

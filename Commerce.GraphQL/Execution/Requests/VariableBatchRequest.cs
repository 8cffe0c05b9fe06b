namespace HotChocolate.Execution;

/// <summary>A request for one operation with several sets of variables; it gives one result for each.</summary>
public sealed class VariableBatchRequest(
    IOperationDocument? document,
    OperationDocumentId? documentId,
    string? documentHash,
    string? operationName,
    IReadOnlyList<IReadOnlyDictionary<string, object?>> variableValues,
    IReadOnlyDictionary<string, object?>? extensions,
    IReadOnlyDictionary<string, object?>? contextData,
    IServiceProvider? services,
    GraphQLRequestFlags flags) : IOperationRequest
{
    public IOperationDocument? Document { get; } = document;

    public OperationDocumentId? DocumentId { get; } = documentId;

    public string? DocumentHash { get; } = documentHash;

    public string? OperationName { get; } = operationName;

    public IReadOnlyList<IReadOnlyDictionary<string, object?>> VariableValues { get; } = variableValues;

    public IReadOnlyDictionary<string, object?>? Extensions { get; } = extensions;

    public IReadOnlyDictionary<string, object?>? ContextData { get; } = contextData;

    public IServiceProvider? Services { get; } = services;

    public GraphQLRequestFlags Flags { get; } = flags;
}

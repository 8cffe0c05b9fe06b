namespace HotChocolate.Execution;

/// <summary>A request for one operation with one set of variables.</summary>
public sealed class OperationRequest(
    IOperationDocument? document,
    OperationDocumentId? documentId,
    string? documentHash,
    string? operationName,
    IReadOnlyDictionary<string, object?>? variableValues,
    IReadOnlyDictionary<string, object?>? extensions,
    IReadOnlyDictionary<string, object?>? contextData,
    IServiceProvider? services,
    GraphQLRequestFlags flags) : IOperationRequest
{
    public IOperationDocument? Document { get; } = document;

    public OperationDocumentId? DocumentId { get; } = documentId;

    public string? DocumentHash { get; } = documentHash;

    public string? OperationName { get; } = operationName;

    /// <summary>
    /// The variables by name. Values are value nodes, JSON elements or plain .NET values (strings, numbers, booleans, lists,
    /// dictionaries, null).
    /// </summary>
    public IReadOnlyDictionary<string, object?>? VariableValues { get; } = variableValues;

    public IReadOnlyDictionary<string, object?>? Extensions { get; } = extensions;

    public IReadOnlyDictionary<string, object?>? ContextData { get; } = contextData;

    public IServiceProvider? Services { get; } = services;

    public GraphQLRequestFlags Flags { get; } = flags;
}

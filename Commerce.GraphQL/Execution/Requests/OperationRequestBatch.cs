namespace HotChocolate.Execution;

/// <summary>Several requests that are executed one after another.</summary>
public sealed class OperationRequestBatch(
    IReadOnlyList<IOperationRequest> requests,
    IReadOnlyDictionary<string, object?>? contextData = null,
    IServiceProvider? services = null) : IExecutionRequest
{
    public IReadOnlyList<IOperationRequest> Requests { get; } = requests;

    public IReadOnlyDictionary<string, object?>? ContextData { get; } = contextData;

    public IServiceProvider? Services { get; } = services;
}

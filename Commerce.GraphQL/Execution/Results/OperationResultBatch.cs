namespace HotChocolate.Execution;

/// <summary>The responses to the requests of a batch, in their order.</summary>
public sealed class OperationResultBatch : ExecutionResult
{
    public OperationResultBatch(
        IReadOnlyList<IExecutionResult> results,
        IReadOnlyDictionary<string, object?>? contextData = null)
    {
        ArgumentNullException.ThrowIfNull(results);
        Results = results;
        ContextData = contextData;
        foreach (var result in results)
            RegisterForCleanup(result.DisposeAsync);
    }

    public override ExecutionResultKind Kind => ExecutionResultKind.BatchResult;

    public IReadOnlyList<IExecutionResult> Results { get; }

    public override IReadOnlyDictionary<string, object?>? ContextData { get; }
}

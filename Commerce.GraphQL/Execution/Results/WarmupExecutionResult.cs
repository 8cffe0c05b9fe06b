namespace HotChocolate.Execution;

/// <summary>The request has filled the caches, and no more.</summary>
public sealed class WarmupExecutionResult : ExecutionResult
{
    public override ExecutionResultKind Kind => ExecutionResultKind.WarmupResult;

    public override IReadOnlyDictionary<string, object?>? ContextData => null;
}

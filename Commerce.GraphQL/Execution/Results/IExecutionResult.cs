namespace HotChocolate.Execution;

/// <summary>What came of a request. Disposing it gives back what the request held (service scopes, buffers).</summary>
public interface IExecutionResult : IAsyncDisposable
{
    ExecutionResultKind Kind { get; }

    /// <summary>What components left for the transport; not sent to the client.</summary>
    IReadOnlyDictionary<string, object?>? ContextData { get; }

    /// <summary>Has <paramref name="clean"/> run when this result is disposed.</summary>
    void RegisterForCleanup(Func<ValueTask> clean);
}

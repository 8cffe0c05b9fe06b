namespace HotChocolate.Execution;

public static class CleanupExecutionResultExtensions
{
    public static void RegisterForCleanup(this IExecutionResult result, Action clean)
        => result.RegisterForCleanup(() =>
        {
            clean();
            return ValueTask.CompletedTask;
        });

    public static void RegisterForCleanup(this IExecutionResult result, IDisposable disposable)
        => result.RegisterForCleanup(disposable.Dispose);

    public static void RegisterForCleanup(this IExecutionResult result, IAsyncDisposable disposable)
        => result.RegisterForCleanup(disposable.DisposeAsync);

    /// <exception cref="ArgumentException">The result is something else.</exception>
    public static OperationResult ExpectOperationResult(this IExecutionResult result)
        => result as OperationResult ?? throw Unexpected(result, "a single response");

    /// <exception cref="ArgumentException">The result is something else.</exception>
    public static OperationResultBatch ExpectOperationResultBatch(this IExecutionResult result)
        => result as OperationResultBatch ?? throw Unexpected(result, "a batch of responses");

    /// <exception cref="ArgumentException">The result is something else.</exception>
    public static ResponseStream ExpectResponseStream(this IExecutionResult result)
        => result as ResponseStream ?? throw Unexpected(result, "a stream of responses");

    private static ArgumentException Unexpected(IExecutionResult result, string expected)
        => new($"Expected {expected}, but the result is of kind {result.Kind}.", nameof(result));
}

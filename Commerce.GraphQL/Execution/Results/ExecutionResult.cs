namespace HotChocolate.Execution;

/// <summary>Keeps the clean-up of a result.</summary>
public abstract class ExecutionResult : IExecutionResult
{
    private List<Func<ValueTask>>? _cleanup;
    private bool _disposed;

    private protected ExecutionResult()
    {
    }

    public abstract ExecutionResultKind Kind { get; }

    public abstract IReadOnlyDictionary<string, object?>? ContextData { get; }

    public void RegisterForCleanup(Func<ValueTask> clean)
    {
        ArgumentNullException.ThrowIfNull(clean);
        (_cleanup ??= []).Add(clean);
    }

    /// <summary>Hands the clean-up on to the result that takes this one's place.</summary>
    private protected T MoveCleanupTo<T>(T successor) where T : ExecutionResult
    {
        successor._cleanup = _cleanup;
        return successor;
    }

    private protected void EnsureNotDisposed() => ObjectDisposedException.ThrowIf(_disposed, this);

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_disposed)
            return ValueTask.CompletedTask;

        _disposed = true;
        return _cleanup is { } cleanup ? CleanUpAsync(cleanup) : ValueTask.CompletedTask;
    }

    private static async ValueTask CleanUpAsync(List<Func<ValueTask>> cleanup)
    {
        foreach (var clean in cleanup)
            await clean().ConfigureAwait(false);
    }
}

namespace HotChocolate.Execution.Processing;

/// <summary>
/// Reads a stream of events until its reader has gone. A stream that does not listen to that is left alone, and its sequence disposed
/// once it comes back.
/// </summary>
internal sealed class EventReader(ISourceStream source, CancellationToken gone) : IAsyncDisposable
{
    private readonly IAsyncEnumerator<object?> _events = source.ReadEventsAsync().GetAsyncEnumerator(gone);
    private Task<bool>? _waiting;

    /// <summary>The event that was read last.</summary>
    public object? Current => _events.Current;

    /// <summary>Waits for the next event; false when there are no more.</summary>
    /// <exception cref="OperationCanceledException">The reader has gone.</exception>
    public async ValueTask<bool> ReadAsync()
    {
        gone.ThrowIfCancellationRequested();
        var next = _events.MoveNextAsync();
        if (next.IsCompletedSuccessfully)
            return next.Result;

        _waiting = next.AsTask();
        return await _waiting.WaitAsync(gone).ConfigureAwait(false);
    }

    public ValueTask DisposeAsync()
    {
        if (_waiting is null or { IsCompleted: true })
            return _events.DisposeAsync();

        _ = DisposeLaterAsync(_waiting);
        return ValueTask.CompletedTask;
    }

    private async Task DisposeLaterAsync(Task<bool> waiting)
    {
        await ((Task)waiting).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _events.DisposeAsync().ConfigureAwait(false);
    }
}

namespace HotChocolate.Execution;

/// <summary>Responses that come one after another (specification section 6.2.3.2).</summary>
public sealed class ResponseStream : ExecutionResult, IResponseStream
{
    private readonly Func<IAsyncEnumerable<IOperationResult>> _open;
    private bool _isRead;

    /// <param name="resultStreamFactory">Opens the stream; called once.</param>
    public ResponseStream(
        Func<IAsyncEnumerable<IOperationResult>> resultStreamFactory,
        ExecutionResultKind kind = ExecutionResultKind.SubscriptionResult,
        IReadOnlyDictionary<string, object?>? contextData = null)
    {
        ArgumentNullException.ThrowIfNull(resultStreamFactory);
        _open = resultStreamFactory;
        Kind = kind;
        ContextData = contextData;
    }

    public override ExecutionResultKind Kind { get; }

    public override IReadOnlyDictionary<string, object?>? ContextData { get; }

    /// <exception cref="InvalidOperationException">The stream was read before.</exception>
    public IAsyncEnumerable<IOperationResult> ReadResultsAsync()
    {
        EnsureNotDisposed();
        if (_isRead)
            throw new InvalidOperationException("A response stream can be read only once.");

        _isRead = true;
        return _open();
    }
}

using System.Runtime.CompilerServices;

namespace HotChocolate.Execution;

/// <summary>Responses that come one after another (specification section 6.2.3.2).</summary>
public sealed class ResponseStream : ExecutionResult, IResponseStream
{
    private readonly Func<IAsyncEnumerable<IOperationResult>> _open;
    private Func<IOperationResult, IOperationResult>? _changeFirst;
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
        return _changeFirst is null ? _open() : ReadChangedAsync(_changeFirst);
    }

    /// <summary>Has the first response changed when it is read.</summary>
    internal ResponseStream ChangeFirst(Func<IOperationResult, IOperationResult> change)
    {
        _changeFirst = change;
        return this;
    }

    private async IAsyncEnumerable<IOperationResult> ReadChangedAsync(
        Func<IOperationResult, IOperationResult> change,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var isFirst = true;
        await foreach (var result in _open().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return isFirst ? change(result) : result;
            isFirst = false;
        }
    }
}

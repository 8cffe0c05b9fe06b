using System.Runtime.CompilerServices;
using HotChocolate.Execution.Pipeline;

namespace HotChocolate.Execution.Processing;

/// <summary>A response in parts: the first one with its data, then what was deferred and streamed, as it gets ready.</summary>
internal sealed class IncrementalResponse(
    OperationContext operation,
    IncrementalExecution execution,
    CancellationTokenSource work,
    CancellationToken client)
{
    private bool _isClosed;

    /// <summary>The response; disposing it cancels what is still being worked on.</summary>
    public ResponseStream ToStream(OperationResult first)
    {
        var stream = new ResponseStream(() => ReadAsync(first), ExecutionResultKind.DeferredResult);
        stream.RegisterForCleanup(CloseAsync);
        return stream;
    }

    private async IAsyncEnumerable<IOperationResult> ReadAsync(OperationResult first, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        try
        {
            using var registration = cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), work);
            yield return first;
            while (execution.HasNext)
            {
                var increment = await NextAsync(cancellationToken).ConfigureAwait(false);
                yield return new OperationResult(null, null, false) { Increment = increment };
            }
        }
        finally
        {
            await CloseAsync().ConfigureAwait(false);
        }
    }

    private async Task<ResponseIncrement> NextAsync(CancellationToken reader)
    {
        try
        {
            return await execution.NextAsync().ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!client.IsCancellationRequested && !reader.IsCancellationRequested && !_isClosed)
        {
            // Nobody has given the response up but the limit of its time.
            var timeout = PipelineErrors.Timeout(operation.SchemaServices.Options.ExecutionTimeout);
            return execution.GiveUp(operation.ErrorHandler.Handle(timeout));
        }
    }

    private async ValueTask CloseAsync()
    {
        if (_isClosed)
            return;

        _isClosed = true;
        await work.CancelAsync().ConfigureAwait(false);
        operation.Close();
        await execution.CloseAsync().ConfigureAwait(false);
        await operation.CleanUpAsync().ConfigureAwait(false);
        work.Dispose();
    }
}

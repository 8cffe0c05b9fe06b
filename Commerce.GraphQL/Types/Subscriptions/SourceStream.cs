using System.Runtime.CompilerServices;
using HotChocolate.Execution;

namespace HotChocolate.Types.Subscriptions;

/// <summary>A stream over an asynchronous sequence, which learns when its reader has gone.</summary>
internal sealed class SourceStream<TMessage>(IAsyncEnumerable<TMessage> events, Func<ValueTask> close) : ISourceStream<TMessage>
{
    public IAsyncEnumerable<TMessage> ReadEventsAsync() => events;

    IAsyncEnumerable<object?> ISourceStream.ReadEventsAsync() => ReadAsync();

    public ValueTask DisposeAsync() => close();

    private async IAsyncEnumerable<object?> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var message in events.WithCancellation(cancellationToken).ConfigureAwait(false)) yield return message;
    }
}

using System.Runtime.CompilerServices;
using System.Threading.Channels;
using HotChocolate.Execution;

namespace HotChocolate.Subscriptions;

/// <summary>The messages for one subscriber. Those of another type than the subscriber expects are not for it.</summary>
internal sealed class InMemorySourceStream<TMessage>(ChannelReader<object?> messages, Action unsubscribe) : ISourceStream<TMessage>
{
    public IAsyncEnumerable<TMessage> ReadEventsAsync() => ReadAsync();

    IAsyncEnumerable<object?> ISourceStream.ReadEventsAsync() => ReadObjectsAsync();

    public ValueTask DisposeAsync()
    {
        unsubscribe();
        return ValueTask.CompletedTask;
    }

    private async IAsyncEnumerable<TMessage> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var message in messages.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            if (message is TMessage typed)
                yield return typed;
        }
    }

    private async IAsyncEnumerable<object?> ReadObjectsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var message in ReadAsync(cancellationToken).ConfigureAwait(false))
            yield return message;
    }
}

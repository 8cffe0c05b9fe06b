using System.Threading.Channels;
using HotChocolate.Execution;

namespace HotChocolate.Subscriptions;

/// <summary>The messages for one subscriber. Those of another type than the subscriber expects are not for it.</summary>
internal sealed class InMemorySourceStream<TMessage>(ChannelReader<object?> messages, Action unsubscribe) : ISourceStream<TMessage>
{
    public async IAsyncEnumerable<TMessage> ReadEventsAsync()
    {
        await foreach (var message in messages.ReadAllAsync().ConfigureAwait(false))
        {
            if (message is TMessage typed)
                yield return typed;
        }
    }

    async IAsyncEnumerable<object?> ISourceStream.ReadEventsAsync()
    {
        await foreach (var message in ReadEventsAsync().ConfigureAwait(false))
            yield return message;
    }

    public ValueTask DisposeAsync()
    {
        unsubscribe();
        return ValueTask.CompletedTask;
    }
}

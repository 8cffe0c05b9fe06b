using System.Collections.Concurrent;
using System.Threading.Channels;
using HotChocolate.Execution;

namespace HotChocolate.Subscriptions;

/// <summary>Topics within one process.</summary>
internal sealed class InMemoryPubSub(SubscriptionOptions options) : ITopicEventSender, ITopicEventReceiver
{
    private readonly ConcurrentDictionary<string, Topic> _topics = new(StringComparer.Ordinal);

    public ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_topics.TryGetValue(NameOf(topicName), out var topic))
            topic.Send(message);
        return ValueTask.CompletedTask;
    }

    public ValueTask CompleteAsync(string topicName)
    {
        if (_topics.TryRemove(NameOf(topicName), out var topic))
            topic.Complete();
        return ValueTask.CompletedTask;
    }

    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(
        string topicName,
        CancellationToken cancellationToken = default)
        => SubscribeAsync<TMessage>(topicName, null, null, cancellationToken);

    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(
        string topicName,
        int? bufferCapacity,
        TopicBufferFullMode? bufferFullMode,
        CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var channel = Channel.CreateBounded<object?>(new BoundedChannelOptions(bufferCapacity ?? options.TopicBufferCapacity)
        {
            SingleReader = true,
            FullMode = (bufferFullMode ?? options.TopicBufferFullMode) switch
            {
                TopicBufferFullMode.DropNewest => BoundedChannelFullMode.DropNewest,
                TopicBufferFullMode.DropOldest => BoundedChannelFullMode.DropOldest,
                TopicBufferFullMode.DropWrite => BoundedChannelFullMode.DropWrite
            }
        });

        while (true)
        {
            var topic = _topics.GetOrAdd(NameOf(topicName), static _ => new Topic());
            // A topic that was completed in between takes no more subscribers; the next one does.
            if (topic.TryAdd(channel))
                return new(new InMemorySourceStream<TMessage>(channel.Reader, () => topic.Remove(channel)));
        }
    }

    private string NameOf(string topicName) => options.TopicPrefix + topicName;

    private sealed class Topic
    {
        private readonly Lock _lock = new();
        private List<Channel<object?>>? _channels = [];

        public bool TryAdd(Channel<object?> channel)
        {
            lock (_lock)
            {
                _channels?.Add(channel);
                return _channels is not null;
            }
        }

        public void Remove(Channel<object?> channel)
        {
            lock (_lock)
                _channels?.Remove(channel);
            channel.Writer.TryComplete();
        }

        public void Send(object? message)
        {
            lock (_lock)
                _channels?.ForEach(channel => channel.Writer.TryWrite(message));
        }

        public void Complete()
        {
            lock (_lock)
            {
                _channels?.ForEach(channel => channel.Writer.TryComplete());
                _channels = null;
            }
        }
    }
}

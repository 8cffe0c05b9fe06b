using System.Collections.Concurrent;
using System.Threading.Channels;
using HotChocolate.Execution;

namespace HotChocolate.Subscriptions;

/// <summary>Topics within one process.</summary>
internal sealed class InMemoryPubSub(SubscriptionOptions options) : ITopicEventSender, ITopicEventReceiver
{
    private readonly ConcurrentDictionary<string, Topic> _topics = new(StringComparer.Ordinal);

    /// <summary>How many topics somebody listens to. Others are not kept: there may be one for each cart that ever was.</summary>
    public int TopicCount => _topics.Count;

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

        var name = NameOf(topicName);
        while (true)
        {
            var topic = _topics.GetOrAdd(name, static _ => new Topic());
            // A topic that was completed in between, or that its last subscriber has left, takes no more of them; the next one does.
            if (topic.TryAdd(channel))
                return new(new InMemorySourceStream<TMessage>(channel.Reader, () => Leave(name, topic, channel)));
            Forget(name, topic);
        }
    }

    private void Leave(string name, Topic topic, Channel<object?> channel)
    {
        if (topic.Remove(channel))
            Forget(name, topic);
    }

    /// <summary>Forgets this topic, and not one that has come in its place.</summary>
    private void Forget(string name, Topic topic) => _topics.TryRemove(KeyValuePair.Create(name, topic));

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

        /// <returns>Whether that was the last subscriber: the topic is over then.</returns>
        public bool Remove(Channel<object?> channel)
        {
            channel.Writer.TryComplete();
            lock (_lock)
            {
                _channels?.Remove(channel);
                if (_channels is { Count: > 0 })
                    return false;

                _channels = null;
                return true;
            }
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

using HotChocolate.Execution;

namespace HotChocolate.Subscriptions;

/// <summary>Subscribes to topics.</summary>
public interface ITopicEventReceiver
{
    ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default);

    /// <param name="bufferCapacity">How many messages may wait to be read.</param>
    /// <param name="bufferFullMode">What happens to messages beyond that.</param>
    ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(
        string topicName,
        int? bufferCapacity,
        TopicBufferFullMode? bufferFullMode,
        CancellationToken cancellationToken = default);
}

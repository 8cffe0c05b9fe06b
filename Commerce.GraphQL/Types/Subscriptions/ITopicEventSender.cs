namespace HotChocolate.Subscriptions;

/// <summary>Tells subscribers of a topic that something has happened.</summary>
public interface ITopicEventSender
{
    ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default);

    /// <summary>Ends the subscriptions of a topic.</summary>
    ValueTask CompleteAsync(string topicName);
}

namespace HotChocolate.Subscriptions;

/// <summary>How topics work.</summary>
public class SubscriptionOptions
{
    /// <summary>Stands before the name of each topic, so that applications may share a provider.</summary>
    public string? TopicPrefix { get; set; }

    /// <summary>How many messages may wait for each subscriber.</summary>
    public int TopicBufferCapacity { get; set; } = 64;

    /// <summary>What happens to messages beyond that.</summary>
    public TopicBufferFullMode TopicBufferFullMode { get; set; } = TopicBufferFullMode.DropOldest;
}

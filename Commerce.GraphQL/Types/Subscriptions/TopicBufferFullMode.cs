namespace HotChocolate.Subscriptions;

/// <summary>What happens to a message when too many wait already to be read.</summary>
public enum TopicBufferFullMode
{
    /// <summary>The newest message that waits makes room.</summary>
    DropNewest,

    /// <summary>The oldest message that waits makes room.</summary>
    DropOldest,

    /// <summary>The message itself is dropped.</summary>
    DropWrite
}

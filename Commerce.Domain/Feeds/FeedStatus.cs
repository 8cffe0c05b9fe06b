namespace Commerce.Domain.Feeds;

public enum FeedStatus
{
    /// <summary>Waiting for a worker.</summary>
    Pending,
    Processing,

    /// <summary>Every row was read; some may have been refused.</summary>
    Completed,

    /// <summary>The file as a whole could not be read.</summary>
    Failed,
    Cancelled,
}

namespace Commerce.Domain.Feeds;

public enum FeedStatus
{
    /// <summary>Waiting for a worker.</summary>
    Pending,
    Processing,

    /// <summary>It has changed nothing yet: what it would do has to be approved by somebody first.</summary>
    AwaitingApproval,

    /// <summary>Every row was read; some may have been refused.</summary>
    Completed,

    /// <summary>The file as a whole could not be read.</summary>
    Failed,
    Cancelled,
}

namespace Commerce.Domain.Feeds.Schedules;

/// <summary>What a run of a schedule came to.</summary>
public enum FeedScheduleOutcome
{
    /// <summary>A feed was taken in; what became of it is told by the feed.</summary>
    Taken,

    /// <summary>The file is what it was the last time.</summary>
    Unchanged,

    /// <summary>The feed of the run before is not done yet.</summary>
    Waiting,

    /// <summary>It could not be fetched.</summary>
    Failed,
}

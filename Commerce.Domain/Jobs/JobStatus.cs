namespace Commerce.Domain.Jobs;

public enum JobStatus
{
    /// <summary>Waiting for a worker, or for its next try.</summary>
    Pending,
    Running,
    Completed,

    /// <summary>All attempts were used up.</summary>
    Failed,
    Cancelled,
}

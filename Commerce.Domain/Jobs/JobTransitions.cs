using static Commerce.Domain.Jobs.JobStatus;

namespace Commerce.Domain.Jobs;

/// <summary>
/// The steps a job can take. A running one goes back to pending for another try, and is taken over when its lease runs out. What was given up or
/// called off can be filed again.
/// </summary>
public static class JobTransitions
{
    public static TransitionTable<JobStatus> Table { get; } = new("A job",
        (Pending, [Running, Cancelled]),
        (Running, [Completed, Pending, Failed, Running, Cancelled]),
        (Failed, [Pending]),
        (Cancelled, [Pending]));
}

namespace Commerce.Domain.Jobs;

/// <summary>Does the work of several jobs of its type at once, where there are many that are small.</summary>
public interface IJobBatchHandler : IJobHandler
{
    /// <summary>How many jobs it is given at most.</summary>
    int MostAtOnce { get; }

    /// <summary>
    /// Does the work of all, and returns what became of each, in their order. One that fails keeps none of the others from being done; what
    /// is thrown counts for all of them.
    /// </summary>
    Task<IReadOnlyList<JobOutcome>> HandleAsync(IReadOnlyList<Job> jobs, CancellationToken cancellationToken);
}

namespace Commerce.Domain.Jobs;

/// <summary>
/// Does the work of one type of job. A job may be started again after a crash, so a handler goes on where it stopped, or does
/// nothing twice.
/// </summary>
public interface IJobHandler
{
    /// <summary>The <see cref="Job.JobType"/> it handles.</summary>
    string JobType { get; }

    /// <summary>
    /// Does the work and returns its result as JSON. The token is cancelled when the process stops or the lease is lost. A
    /// <see cref="JobFailedException"/> fails the job for good; any other exception is tried again later.
    /// </summary>
    Task<string?> HandleAsync(Job job, CancellationToken cancellationToken);
}

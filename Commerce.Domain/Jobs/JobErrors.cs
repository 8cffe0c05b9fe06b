namespace Commerce.Domain.Jobs;

/// <summary>The job cannot succeed, however often it is tried.</summary>
public sealed class JobFailedException(string message) : DomainException("JOB_FAILED", message);

/// <summary>There is no such job.</summary>
public sealed class JobNotFoundException() : DomainException("JOB_NOT_FOUND", "There is no such job. Done ones are forgotten after a while.");

/// <summary>The job is just being done.</summary>
public sealed class JobRunningException() : DomainException("JOB_RUNNING", "The job is just being done: wait for its end, or call it off first.");

/// <summary>A worker took or ended the job in between.</summary>
public sealed class JobChangedException() : DomainException("JOB_CHANGED", "A worker was faster: the job is another step on by now. Nothing was done; look at it again.");

namespace Commerce.Domain.Jobs;

/// <summary>The job cannot succeed, however often it is tried.</summary>
public sealed class JobFailedException(string message) : DomainException("JOB_FAILED", message);

/// <summary>There is no such job.</summary>
public sealed class JobNotFoundException(int id) : DomainException("JOB_NOT_FOUND", $"There is no job {id}.", "id");

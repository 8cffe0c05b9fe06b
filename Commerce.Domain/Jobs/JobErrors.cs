namespace Commerce.Domain.Jobs;

/// <summary>The job cannot succeed, however often it is tried.</summary>
public sealed class JobFailedException(string message) : DomainException("JOB_FAILED", message);

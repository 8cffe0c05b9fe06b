namespace Commerce.Domain.Jobs;

/// <summary>The job cannot succeed, however often it is tried.</summary>
public sealed class JobFailedException(string message) : DomainException("JOB_FAILED", message);

/// <summary>The same idempotency key was used for other work.</summary>
public sealed class IdempotencyKeyReusedException(string key)
    : DomainException("IDEMPOTENCY_KEY_REUSED", $"The idempotency key '{key}' was already used with another input.",
        "idempotencyKey");

/// <summary>There is no such job.</summary>
public sealed class JobNotFoundException(int id) : DomainException("JOB_NOT_FOUND", $"There is no job {id}.", "id");

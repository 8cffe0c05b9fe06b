namespace Commerce.Domain.Data.Writes;

/// <summary>The same idempotency key was used for other work.</summary>
public sealed class IdempotencyKeyReusedException(string key)
    : DomainException("IDEMPOTENCY_KEY_REUSED", $"The idempotency key '{key}' was already used with another input. Use a new key for new work.", "idempotencyKey");

/// <summary>The idempotency key cannot be used.</summary>
public sealed class InvalidIdempotencyKeyException()
    : DomainException("INVALID_IDEMPOTENCY_KEY", $"An idempotency key has 1 to {IdempotencyKey.MaxLength} characters, such as a new UUID for each piece of work.", "idempotencyKey");

/// <summary>The database cannot write now: it is locked, full or cannot be reached.</summary>
public sealed class DatabaseUnavailableException()
    : DomainException("DATABASE_UNAVAILABLE",
        "The shop cannot write at the moment. Try again in a while, with the same idempotency key where there is one: then it is done once, whatever became of this try.");

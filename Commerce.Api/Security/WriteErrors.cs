using Commerce.Domain.Data.Writes;

namespace Commerce.Api.Security;

/// <summary>The idempotency key was used with another input.</summary>
public sealed class IdempotencyKeyReusedError(IdempotencyKeyReusedException refusal) : UserError(refusal);

/// <summary>The idempotency key is empty or too long.</summary>
public sealed class InvalidIdempotencyKeyError(InvalidIdempotencyKeyException refusal) : UserError(refusal);

/// <summary>The shop cannot write at the moment; try again in a while.</summary>
public sealed class DatabaseUnavailableError(DatabaseUnavailableException refusal) : UserError(refusal);

namespace Commerce.Domain.Jobs;

/// <summary>What became of a job.</summary>
/// <param name="Result">What it came to, as JSON, when it did not fail.</param>
/// <param name="Failure">Why it failed; a <see cref="JobFailedException"/> fails it for good.</param>
public sealed record JobOutcome(string? Result, Exception? Failure = null);

namespace Commerce.Domain.Catalog.Editing;

/// <summary>What became of a bulk edit.</summary>
/// <param name="IsApplied">Whether it was done: not on trial, and not where a row was refused; then nothing was.</param>
public sealed record BulkEditResult(bool IsApplied, IReadOnlyList<BulkEditOutcome> Rows);

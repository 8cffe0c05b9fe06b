namespace Commerce.Api.Catalog.Editing;

/// <summary>What became of a bulk edit, or would.</summary>
/// <param name="IsApplied">Whether it was done: not on a dry run, and not where a row was refused; then nothing was.</param>
/// <param name="Rows">What became of each row.</param>
public sealed record BulkEditPreview(bool IsApplied, IReadOnlyList<BulkEditRowResult> Rows);

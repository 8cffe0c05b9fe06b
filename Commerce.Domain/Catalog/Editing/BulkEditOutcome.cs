namespace Commerce.Domain.Catalog.Editing;

/// <summary>What became of a row, or would become.</summary>
/// <param name="Row">Its place among the rows, counted from 0.</param>
/// <param name="Changes">What is different; nothing where all was so already.</param>
/// <param name="Version">The version it has now.</param>
/// <param name="Stock">How many there are now.</param>
/// <param name="Refusals">Why it cannot be done.</param>
public sealed record BulkEditOutcome(int Row, int ProductId, int? VariantId, IReadOnlyList<BulkEditChange> Changes, int? Version, int? Stock, IReadOnlyList<DomainException> Refusals);

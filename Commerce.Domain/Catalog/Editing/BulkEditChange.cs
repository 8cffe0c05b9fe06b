namespace Commerce.Domain.Catalog.Editing;

/// <summary>What a row's edit changes.</summary>
/// <param name="Field">As the input names it.</param>
/// <param name="Before">What there was, as text: amounts in minor units, a category by its name; null for nothing.</param>
/// <param name="After">What there is from then on.</param>
public sealed record BulkEditChange(string Field, string? Before, string? After);

namespace Commerce.Domain.Carts;

/// <summary>What makes a line of a cart another one than the others: what is bought, and how it is customised.</summary>
/// <param name="Metadata">In the form of <see cref="CartMetadata.Canonical"/>.</param>
public readonly record struct CartLineKey(int ProductId, int? VariantId, string? Metadata);

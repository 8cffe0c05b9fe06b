namespace Commerce.Api.Catalog;

/// <summary>Asks for products that go with one.</summary>
/// <param name="ProductId">The one.</param>
/// <param name="Count">How many.</param>
public readonly record struct NeighbourKey(int ProductId, int Count);

namespace Commerce.Api.Catalog;

/// <summary>Asks how many products stand in a category.</summary>
/// <param name="IncludeSubtree">Whether the categories below count.</param>
public readonly record struct ProductCountKey(int CategoryId, bool IncludeSubtree);

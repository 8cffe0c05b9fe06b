namespace Commerce.Admin.Catalog.Operations;

/// <param name="Category">Null where the shop refused.</param>
public sealed record CategoryPayload(EditedCategory? Category);

public sealed record EditedCategory(string Id);

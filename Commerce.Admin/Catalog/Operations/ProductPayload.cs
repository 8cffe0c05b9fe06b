namespace Commerce.Admin.Catalog.Operations;

/// <param name="Product">Null where the shop refused.</param>
public sealed record ProductPayload(EditedProduct? Product);

public sealed record EditedProduct(string Id, string Name, int Version, bool IsActive);

using Commerce.Admin.Client;

namespace Commerce.Admin.Catalog.Operations;

public sealed record ProductGridData(GridConnection Products)
{
    public static readonly GraphQLOperation<ProductGridData> Operation = GraphQLOperation<ProductGridData>.Load("Catalog/Operations/ProductGrid.graphql");
}

public sealed record GridConnection(IReadOnlyList<GridProduct> Nodes, NextPage PageInfo, int TotalCount);

public sealed record GridProduct(
    string Id, string Name, string? Sku, int Version, int PriceCents, int? CompareAtPriceCents, int? StockQuantity, bool TrackStock, bool IsActive, GridCategory? Category, IReadOnlyList<GridVariant> Variants);

public sealed record GridCategory(string Id);

public sealed record GridVariant(string Id, string Name, string? Sku, int Version, int PriceCents, int? CompareAtPriceCents, int? StockQuantity, bool TrackStock, bool IsAvailable);

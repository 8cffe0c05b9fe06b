using Commerce.Admin.Client;
using Commerce.Admin.Components.Shared;

namespace Commerce.Admin.Catalog.Operations;

public sealed record ProductsData(ProductConnection Products)
{
    public static readonly GraphQLOperation<ProductsData> Operation = GraphQLOperation<ProductsData>.Load("Catalog/Operations/Products.graphql");
}

public sealed record ProductConnection(IReadOnlyList<ProductRow> Nodes, PageInfo PageInfo, int TotalCount);

public sealed record ProductRow(
    string Id, string Name, string? Sku, int PriceCents, bool IsActive, long TotalStockQuantity, string? ImageUrl, CategoryName? Category);

public sealed record CategoryName(string Name);

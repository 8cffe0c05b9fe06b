using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;

namespace Commerce.Admin.Inventory.Operations;

public sealed record StockCountsData(Connection<StockCountRow> StockCounts)
{
    public static readonly GraphQLOperation<StockCountsData> Operation = GraphQLOperation<StockCountsData>.Load("Inventory/Operations/StockCounts.graphql");
}

public sealed record StockCountRow(
    string? Sku, string Name, int Quantity, bool TrackStock, bool IsActive, string Availability, CountedProduct? Product, CountedVariant? Variant)
{
    /// <summary>The global id of what is counted.</summary>
    public string Id => Variant?.Id ?? Product?.Id ?? Name;

    /// <summary>The mutation's input that names it: only one of the two.</summary>
    public void AddTo(Dictionary<string, object?> input) => input[Variant is null ? "productId" : "variantId"] = Id;
}

public sealed record CountedProduct(string Id, string Name, string? ImageUrl);

public sealed record CountedVariant(string Id, string Name);

using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;

namespace Commerce.Admin.Catalog.Operations;

public sealed record ProductsData(Connection<ProductRow> Products)
{
    public static readonly GraphQLOperation<ProductsData> Operation = GraphQLOperation<ProductsData>.Load("Catalog/Operations/Products.graphql");
}

public sealed record ProductRow(
    string Id, string Name, string? Sku, string? Brand, int PriceCents, int? CompareAtPriceCents, bool IsActive, DateTimeOffset? ArchivedAt, int Version, DateTimeOffset UpdatedAt, DateTimeOffset CreatedAt, long? TotalStockQuantity, bool TrackStock, IReadOnlyList<CountedVariant> Variants,
    string? ThumbnailUrl, CategoryName? Category)
{
    /// <summary>How often its stock has changed before the reader's eyes.</summary>
    public int Changes { get; init; }

    /// <summary>Whether anything of it is counted; what is not never runs out.</summary>
    public bool IsCounted => Variants.Count == 0 ? TrackStock : Variants.Any(variant => variant.TrackStock);
}

public sealed record CountedVariant(bool TrackStock);

public sealed record CategoryName(string Name);

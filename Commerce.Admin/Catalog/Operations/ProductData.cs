using Commerce.Admin.Client;

namespace Commerce.Admin.Catalog.Operations;

/// <param name="Product">Null when there is none with that id.</param>
public sealed record ProductData(ProductDetail? Product)
{
    public static readonly GraphQLOperation<ProductData> Operation = GraphQLOperation<ProductData>.Load("Catalog/Operations/Product.graphql");
}

/// <param name="Weight">Grams.</param>
public sealed record ProductDetail(
    string Id,
    string Name,
    string Slug,
    string? Sku,
    string? Brand,
    string? ProductType,
    string? Description,
    string? DescriptionMarkdown,
    int PriceCents,
    int? CompareAtPriceCents,
    int? CostCents,
    long? TotalStockQuantity,
    bool TrackStock,
    string InventoryPolicy,
    bool IsActive,
    DateTimeOffset? ArchivedAt,
    string? Gtin,
    string? SeoTitle,
    string? SeoDescription,
    IReadOnlyList<string> Tags,
    int? Weight,
    string? Dimensions,
    string? ImageUrl,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    int Version,
    IReadOnlyList<ProductPlace> ProductCategories,
    IReadOnlyList<ProductPicture> Images,
    IReadOnlyList<Variant> Variants,
    LedgerConnection? InventoryTransactions,
    ReviewConnection? Reviews)
{
    /// <summary>Whether anything of it is counted; what is not never runs out.</summary>
    public bool IsCounted => Variants.Count == 0 ? TrackStock : Variants.Any(variant => variant.TrackStock);
}

public sealed record ProductPlace(bool IsPrimary, CategoryPlace? Category);

public sealed record CategoryPlace(string Id, string Name, string Slug);

/// <param name="SourceUrl">Where a feed said the picture is.</param>
/// <param name="FetchStatus">Whether that is here by now; null of what was uploaded.</param>
/// <param name="FetchMessage">Why it is not; null also for those who do not keep the catalog.</param>
public sealed record ProductPicture(
    string Id, string? AltText, bool IsPrimary, string? Url, string? MediumUrl, string? SourceUrl = null, string? FetchStatus = null, string? FetchMessage = null)
{
    private const string OwnFiles = "/files/";

    /// <summary>Whether it is kept in its original size only, as one that was fetched.</summary>
    public bool NeedsSizes => Url is not null && Url == MediumUrl && Url.StartsWith(OwnFiles, StringComparison.Ordinal);
}

public sealed record Variant(
    string Id,
    string? Sku,
    string Name,
    int Version,
    int PriceCents,
    int? CompareAtPriceCents,
    int? CostCents,
    string? Gtin,
    int? Weight,
    IReadOnlyList<Trait> Traits,
    int? StockQuantity,
    string InventoryPolicy,
    bool TrackStock,
    bool IsAvailable,
    string? Option1Name,
    string? Option1Value,
    string? Option2Name,
    string? Option2Value,
    string? Option3Name,
    string? Option3Value)
{
    public IEnumerable<(string Name, string Value)> Options => new[]
    {
        (Option1Name, Option1Value), (Option2Name, Option2Value), (Option3Name, Option3Value)
    }.Where(option => option.Item2 is not null).Select(option => (option.Item1 ?? "", option.Item2!));
}

public sealed record Trait(string Type, string Value);

public sealed record LedgerConnection(IReadOnlyList<LedgerEntry> Nodes, int TotalCount);

public sealed record LedgerEntry(
    string Id,
    string TransactionType,
    int QuantityChange,
    int QuantityAfter,
    string? ReferenceId,
    string? Notes,
    DateTimeOffset CreatedAt,
    VariantName? Variant);

public sealed record VariantName(string? Sku);

public sealed record ReviewConnection(IReadOnlyList<ProductReview> Nodes, int TotalCount);

public sealed record ProductReview(
    string Id, decimal Rating, string? Title, string? Comment, bool IsVerifiedPurchase, DateTimeOffset CreatedAt, string AuthorName);

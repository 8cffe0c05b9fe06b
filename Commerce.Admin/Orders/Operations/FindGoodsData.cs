using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;

namespace Commerce.Admin.Orders.Operations;

public sealed record FindGoodsData(FoundProducts? Products)
{
    public static readonly GraphQLOperation<FindGoodsData> Operation = GraphQLOperation<FindGoodsData>.Load("Orders/Operations/FindGoods.graphql");

    /// <summary>What is sold and has these words in its name or SKU, in one of the usual spellings.</summary>
    public static object Where(string text) => new
    {
        isActive = new { eq = true },
        or = SearchFilter.Spellings(text).SelectMany(spelling => new object[]
        {
            new { name = new { contains = spelling } }, new { sku = new { contains = spelling } }, new { variants = new { some = new { sku = new { contains = spelling } } } },
        }).ToArray(),
    };
}

public sealed record FoundProducts(IReadOnlyList<FoundProduct>? Nodes);

public sealed record FoundProduct(string Id, string Name, string? Sku, int PriceCents, bool TrackStock, long? TotalStockQuantity, string? ImageUrl, IReadOnlyList<FoundVariant> Variants)
{
    /// <summary>What can be ordered of it: its variants, or itself where it has none. Those whose SKU was asked for come first.</summary>
    public IEnumerable<Goods> Goods(string text)
    {
        var sold = Variants.Where(variant => variant is { IsAvailable: true, ArchivedAt: null }).ToList();
        return Variants.Count == 0 || Variants.All(variant => variant.ArchivedAt is not null)
            ? [new Goods(Id, null, Name, null, Sku, PriceCents, TrackStock ? TotalStockQuantity : null, ImageUrl)]
            : sold.OrderByDescending(variant => variant.Sku?.Contains(text, StringComparison.OrdinalIgnoreCase) == true)
                .Select(variant => new Goods(Id, variant.Id, Name, variant.Name, variant.Sku ?? Sku, variant.PriceCents, variant.TrackStock ? variant.StockQuantity : null, ImageUrl));
    }
}

public sealed record FoundVariant(string Id, string Name, string? Sku, int PriceCents, int? StockQuantity, bool TrackStock, bool IsAvailable, DateTimeOffset? ArchivedAt);

/// <summary>Something that can be ordered.</summary>
/// <param name="Stock">Null where it is not counted.</param>
public sealed record Goods(string ProductId, string? VariantId, string Name, string? VariantName, string? Sku, int PriceCents, long? Stock, string? ImageUrl);

using Commerce.Domain.Catalog;
using Commerce.Domain.Catalog.Editing;
using HotChocolate;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Catalog.Editing;

/// <summary>A row of a bulk edit: what is left out stays as it is.</summary>
/// <param name="ProductId">The product.</param>
/// <param name="VariantId">The variant, when price and stock are a variant's.</param>
/// <param name="ExpectedVersion">The version of the variant, or else of the product, that was looked at.</param>
/// <param name="PriceCents">The price in minor units.</param>
/// <param name="CompareAtPriceCents">The price before a reduction, above the price; null for none.</param>
/// <param name="StockQuantity">How many there are to be.</param>
/// <param name="StockSeen">How many there were when it was looked at: refused when that has changed since.</param>
/// <param name="CategoryId">The primary category instead of the one it was; of a product only.</param>
/// <param name="IsActive">Whether the storefront shows the product, or the variant is for sale.</param>
public sealed record BulkEditRowInput(
    [property: ID<Product>] int ProductId, [property: ID<ProductVariant>] int? VariantId, int? ExpectedVersion, int? PriceCents, Optional<int?> CompareAtPriceCents,
    int? StockQuantity, int? StockSeen, [property: ID<Category>] int? CategoryId, bool? IsActive)
{
    internal BulkEditRow ToRow() => new()
    {
        ProductId = ProductId,
        VariantId = VariantId,
        ExpectedVersion = ExpectedVersion,
        PriceCents = PriceCents is { } price ? new(price) : default,
        CompareAtPriceCents = CompareAtPriceCents.ToGiven(),
        StockQuantity = StockQuantity,
        StockSeen = StockSeen,
        CategoryId = CategoryId,
        IsActive = IsActive,
    };
}

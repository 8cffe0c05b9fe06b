using Commerce.Domain.Catalog;
using Commerce.Domain.Catalog.Editing;
using Commerce.Domain.Inventory;
using HotChocolate;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Catalog.Editing;

/// <summary>A product as a client sends it; <see cref="ProductInputType"/> says what each field is.</summary>
public sealed record ProductInput(
    Optional<string?> Name, Optional<string?> Brand, Optional<string?> ProductType, Optional<string?> Description, Optional<int?> PriceCents,
    Optional<int?> CompareAtPriceCents, Optional<int?> CostCents, Optional<string?> Sku, Optional<string?> Gtin, Optional<int?> Weight,
    Optional<string?> Dimensions, Optional<string?> SeoTitle, Optional<string?> SeoDescription, Optional<string?> Slug, bool? IsActive, bool? TrackStock,
    InventoryPolicy? InventoryPolicy, IReadOnlyList<string>? Tags, [property: ID<Category>] IReadOnlyList<int>? CategoryIds, [property: ID<Category>] int? CategoryId)
{
    internal EnteredProduct ToEntered() => new()
    {
        Name = Name.ToGiven(),
        Brand = Brand.ToGiven(),
        ProductType = ProductType.ToGiven(),
        Description = Description.ToGiven(),
        PriceCents = PriceCents.ToGiven(),
        CompareAtPriceCents = CompareAtPriceCents.ToGiven(),
        CostCents = CostCents.ToGiven(),
        Sku = Sku.ToGiven(),
        Gtin = Gtin.ToGiven(),
        Weight = Weight.ToGiven(),
        Dimensions = Dimensions.ToGiven(),
        SeoTitle = SeoTitle.ToGiven(),
        SeoDescription = SeoDescription.ToGiven(),
        Slug = Slug.ToGiven(),
        IsActive = IsActive.ToGiven(),
        TrackStock = TrackStock.ToGiven(),
        InventoryPolicy = InventoryPolicy.ToGiven(),
        Tags = Tags.ToGivenList(),
        CategoryIds = CategoryIds.ToGivenList(),
        PrimaryCategoryId = CategoryId.ToGiven(),
    };
}
